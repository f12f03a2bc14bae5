package se.navigatorbot.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lists as they really come: wrong columns, mixed letters, doubles, numbers that do not belong there. */
class PlacementListTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void linesInDifferentEncodingsAreBothRead() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("Arbetsgivare;Titel;Kommun;Bransch\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("Kafé Åsa;Köksbiträde;Sölvesborg;restaurang\n".getBytes(WINDOWS));
        file.writeBytes("Bygg & Måla;Målare;Ronneby;bygg\n".getBytes(StandardCharsets.UTF_8));

        PlacementList list = PlacementList.read(file.toByteArray());

        assertThat(list.faults()).isEmpty();
        assertThat(list.lines())
                .extracting(line -> line.cell(PlacementColumn.EMPLOYER) + ", " + line.cell(PlacementColumn.TITLE))
                .containsExactly("Kafé Åsa, Köksbiträde", "Bygg & Måla, Målare");
    }

    @Test
    void identityNumbersAreLeftOutAtTheHeadingAndMaskedElsewhere() {
        PlacementList list = read("arbetsgivare,titel,bransch,personnummer,uppgifter\n"
                + "Provbygg,Snickra,bygg,19900101-2384,ring Eva 900101-2384\n");

        assertThat(list.leftOut()).containsExactly("kolumn 4 (personnummer)");
        assertThat(list.lines().toString() + list.faults() + list.leftOut()).doesNotContain("900101", "2384");
    }

    @Test
    void rowFieldAndReasonAreTold() {
        PlacementList list = read("employer;title;branch;kommun;färg\n"
                + "Provbygg;Snickra;bygg;ronneby;blå\n"
                + "Provbygg;snickra;bygg;Ronneby;grön\n"
                + ";Måla;bygg;ronneby;\n"
                + ";;;;\n");

        assertThat(list.faults())
                .containsExactly(
                        new PlacementList.Fault(3, "", "Samma plats som rad 2."),
                        new PlacementList.Fault(4, "arbetsgivare", "Saknas."));
        assertThat(list.leftOut()).containsExactly("kolumn 5 (färg)");
        assertThat(list.lines()).hasSize(1);
    }

    @Test
    void ofTwoColumnsThatMeanTheSameTheFirstCountsAndATownBesideAMunicipalityIsThePlaceInIt() {
        PlacementList list = read("arbetsgivare;titel;yrke;ort;kommun;bransch\n"
                + "Provbygg;Snickra;Snickare;Kallinge;ronneby;bygg\n"
                + "Provbygg;Måla;;;ronneby;bygg\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.leftOut()).containsExactly("kolumn 3 (yrke, samma som kolumn 2)");
        assertThat(list.lines())
                .extracting(line -> line.cell(PlacementColumn.TITLE) + " " + line.cell(PlacementColumn.MUNICIPALITY)
                        + " " + line.cell(PlacementColumn.LOCALITY))
                .containsExactly("Snickra ronneby Kallinge", "Måla ronneby ");
    }

    @Test
    void aRowIsToldAsASpreadsheetCountsIt() {
        PlacementList list =
                read("\narbetsgivare;titel;bransch;uppgifter\n\nProvbygg;Snickra;bygg;\"på två\nrader\"\n\n"
                        + ";Måla;bygg;\n");

        assertThat(list.lines()).extracting(PlacementList.Line::row).containsExactly(4L);
        assertThat(list.faults()).containsExactly(new PlacementList.Fault(6, "arbetsgivare", "Saknas."));
    }

    @Test
    void withoutTheNeededColumnsNothingIsRead() {
        PlacementList list = read("firma;jobb\nProvbygg;Snickra\n");

        assertThat(list.lines()).isEmpty();
        assertThat(list.faults())
                .containsExactly(new PlacementList.Fault(1, "arbetsgivare, bransch, titel", "Kolumnen saknas."));
    }

    @Test
    void aFileThatBreaksOffOrIsEmptySaysSo() {
        assertThat(read("").faults()).extracting(PlacementList.Fault::reason).containsExactly("Filen har inga rader.");
        assertThat(read("arbetsgivare;titel;bransch\n\"Provbygg;Snickra;bygg\n").faults())
                .extracting(PlacementList.Fault::reason)
                .anyMatch(reason -> reason.startsWith("Filen går inte att läsa"));
    }

    private static PlacementList read(String text) {
        return PlacementList.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
