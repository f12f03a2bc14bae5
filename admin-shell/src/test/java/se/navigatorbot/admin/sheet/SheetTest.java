package se.navigatorbot.admin.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.admin.fault.BadInput;

class SheetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void swedishLettersAreReadWhateverTheFileIsWrittenIn(String charset) throws IOException {
        Path file = written("Förnamn;Mobil\nÅsa;0701740616\n\nÖrjan;0701740617\n", Charset.forName(charset));
        assertThat(rows(file)).containsExactly(List.of("Åsa", "0701740616"), List.of("Örjan", "0701740617"));
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstHead() throws IOException {
        Path file = written("\uFEFFNamn,Telefon,\"Ort, kommun\"\nAli,070,\"Ronneby\"\n", StandardCharsets.UTF_8);
        try (Sheet sheet = Sheet.open(file)) {
            assertThat(sheet.heads()).containsExactly("Namn", "Telefon", "Ort, kommun");
        }
    }

    @Test
    void anExcelFileIsReadWithNumbersAsTheyWereMeant() throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "Tilltalsnamn");
            sheet.value(0, 1, "Mobilnr");
            sheet.value(0, 2, "Födelseår");
            sheet.value(1, 0, "Åsa-Märta");
            sheet.value(1, 1, 701740616);
            sheet.value(1, 2, 2006);
        }
        try (Sheet sheet = Sheet.open(file)) {
            Sheet.Row row = sheet.rows().next();
            Mapping mapping = Mapping.of(sheet.heads(), Map.of(), List.of(row));
            assertThat(row.number()).isEqualTo(2);
            assertThat(mapping.value(row, Field.NAME)).isEqualTo("Åsa-Märta");
            assertThat(mapping.phone(row)).isEqualTo("0701740616");
            assertThat(mapping.value(row, Field.BIRTH_YEAR)).isEqualTo("2006");
        }
    }

    @Test
    void columnsWithPersonalNumbersAreNotRead() throws IOException {
        Path file = written(
                "Namn;Telefon;Pers.nr;Kod;Skor\nAli;0701740616;20080101-2386;080101-2386;42\n", StandardCharsets.UTF_8);
        try (Sheet sheet = Sheet.open(file)) {
            Mapping mapping =
                    Mapping.of(sheet.heads(), Map.of(), List.of(sheet.rows().next()));
            assertThat(mapping.dropped()).containsExactly("Pers.nr", "Kod");
            assertThat(mapping.unread()).containsExactly("Skor");
            assertThat(mapping.columns()).containsOnlyKeys(Field.NAME, Field.PHONE);
        }
    }

    @Test
    void whatAColumnMeansIsToldAndRemembered() {
        Mappings mappings = new Mappings(folder.resolve("home"));
        List<String> heads = List.of("Vem", "Nås på");
        assertThatThrownBy(() -> Mapping.of(heads, mappings.remembered(heads), List.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Vem, Nås på")
                .hasMessageContaining("--map");
        mappings.remember(heads, Mappings.read("Vem=namn,Nås på=telefon"));
        assertThat(Mapping.of(heads, mappings.remembered(List.of("nås på", "VEM")), List.of())
                        .columns())
                .containsOnlyKeys(Field.NAME, Field.PHONE);
        assertThatThrownBy(() -> Mappings.read("Vem=skostorlek")).hasMessageContaining("namn, telefon, centrum");
    }

    @Test
    void whatIsNoFileOfRowsIsSaid() throws IOException {
        Path fake = folder.resolve("fake.xlsx");
        Files.writeString(fake, "no workbook");
        assertThatThrownBy(() -> Sheet.open(fake)).hasMessageContaining("ingen Excelfil");
        assertThatThrownBy(() -> Sheet.open(folder.resolve("gone.csv"))).hasMessageContaining("går inte att läsa");
        Path open = written("Namn;Telefon\n\"Ali;070\nVera;071\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows(open)).hasMessageContaining("citattecken");
    }

    private List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            sheet.rows().forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    private Path written(String text, Charset charset) throws IOException {
        Path file = Files.createTempFile(folder, "people", ".csv");
        return Files.write(file, text.getBytes(charset));
    }
}
