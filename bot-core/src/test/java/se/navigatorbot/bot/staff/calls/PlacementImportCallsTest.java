package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.PlacementImportsApi;
import se.navigatorbot.bot.staffapi.PlacementImportsApi.Imported;
import se.navigatorbot.bot.staffapi.PlacementImportsApi.NewImport;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementChange;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementWritten;

/** A list is looked at, taken in part, taken whole; one of its placements is put up. */
class PlacementImportCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private static final String LIST = "arbetsgivare;titel;kommun;bransch;sort;timmar;start\n"
            + "Stallet;Mocka;ronneby;hästar;sommarjobb;20;2030-06-14\n"
            + "Stallet;Rida;paris;hästar;;;\n"
            + "Stallet;Sadla;ronneby;hästar;fest;;\n"
            + "Stallet;Fodra;ronneby;hästar;;många;\n"
            + "Stallet;Longera;ronneby;hästar;;;i juni\n";

    private final PlacementImportsApi imports = house.as("anna", PlacementImportsApi.class);
    private final PlacementsApi placements = house.as("anna", PlacementsApi.class);

    @Test
    void aListIsLookedAtTakenInPartAndNeverTwice() {
        Imported looked = imports.read(list(LIST, "none"));
        assertThat(looked.good()).isEqualTo(1);
        assertThat(looked.taken()).isEmpty();
        assertThat(looked.faults())
                .extracting(fault ->
                        fault.row() + " " + fault.field() + " " + fault.reason().split("[.]")[0])
                .containsExactly(
                        "3 kommun Kommunen paris finns inte i regionen",
                        "4 sort Sorten finns inte",
                        "5 timmar Ett heltal behövs",
                        "6 start Datum skrivs som 2026-11-26");
        assertThat(imports.read(list(LIST, "all")).taken()).isEmpty();

        List<String> taken = imports.read(list(LIST, "good")).taken();

        assertThat(taken).hasSize(1);
        assertThat(placements.list(null, "hästar", null, null).rows())
                .extracting(PlacementRow::title)
                .containsExactly("Mocka");
        assertThat(imports.read(list(LIST, "good")).taken()).isEmpty();

        PlacementWritten written = placements.texts(taken.get(0));
        assertThat(written.sms())
                .startsWith("Nytt sommarjobb: Mocka hos Stallet i Ronneby.")
                .hasSizeLessThan(160);
        assertThat(written.poster()).contains("Mocka\nStallet, Ronneby").contains("20 timmar i veckan");
    }

    @Test
    void everyColumnOfAPlacementIsReadAndWhatIsTakenIsNot() {
        String text = "arbetsgivare;titel;kommun;bransch;sort;start;veckor;tätort;börjar klockan;arbetspass;anpassning;"
                + "behörighet;buss;handledare;ansökan;synlig för;källa;status\n"
                + "Ladan;Putsa;ronneby;ladugård;praktik;2030-06-03;4;Kallinge;7.30;dagtid, helg;tiden;B-körkort;"
                + "linje 152;Sven;direkt;vis;kommunens lista;öppen\n"
                + "Ladan;Räfsa;ronneby;ladugård;;;;;;;;;;;;;;tillsatt\n"
                + "Ladan;Klippa;ronneby;ladugård;;;;;;gryning;;;;;;;;\n";

        Imported looked = imports.read(list(text, "good"));

        assertThat(looked.warnings()).isEmpty();
        assertThat(imports.read(list("arbetsgivare;titel;bransch\nLadan;Stalltjej;ladugård\n", "none"))
                        .warnings())
                .hasSize(1);
        assertThat(looked.faults())
                .extracting(fault -> fault.row() + " " + fault.field() + " " + fault.reason())
                .containsExactly(
                        "3 status Platsen är inte öppen.", "4 arbetspass Välj bland: dagtid, kväll, natt, helg.");
        PlacementsApi.Terms terms = Objects.requireNonNull(
                placements.list(null, "ladugård", null, null).rows().get(0).terms());
        assertThat(terms.end()).hasToString("2030-06-30");
        assertThat(terms.locality()).isEqualTo("Kallinge");
        assertThat(terms.begins()).hasToString("07:30");
        assertThat(terms.shifts()).containsExactlyInAnyOrder("day", "weekend");
        assertThat(terms.adaptations()).containsExactly("hours");
        assertThat(terms.requires()).containsExactly("licence");
        assertThat(terms.supervisor()).isEqualTo("Sven");
        assertThat(terms.direct()).isTrue();
        assertThat(terms.visible()).isEqualTo("vis");
        assertThat(terms.source()).isEqualTo("kommunens lista");
    }

    @Test
    void aPlaceDoesNotEndBeforeItBegins() {
        String text = "arbetsgivare;titel;kommun;bransch;start;slut;veckor\n"
                + "Logen;Sopa;ronneby;loge;2030-06-03;;0\n"
                + "Logen;Tröska;ronneby;loge;2030-06-03;2030-06-02;\n"
                + "Logen;Skotta;ronneby;loge;2030-06-03;2030-06-03;\n";

        Imported looked = imports.read(list(text, "none"));

        assertThat(looked.good()).isEqualTo(1);
        assertThat(looked.faults())
                .extracting(fault -> fault.row() + " " + fault.field() + " " + fault.reason())
                .containsExactly("2 veckor Minst en vecka behövs.", "3 slut Slutet är före starten.");
    }

    @Test
    void aPlaceIsChangedAndWhatIsNotNamedStays() {
        String id = placements
                .add(new NewPlacement(
                        "Ängen", "Slå hö", "ronneby", "slåtter", null, 2, "7-15", "", LocalDate.of(2030, 6, 3), null))
                .placement()
                .id();

        PlacementAdded changed = placements.change(id, change(null, LocalDate.of(2030, 6, 10), "Kallinge"));

        assertThat(changed.placement().title()).isEqualTo("Slå hö");
        assertThat(changed.placement().places()).isEqualTo(2);
        assertThat(changed.placement().start()).isEqualTo(LocalDate.of(2030, 6, 10));
        assertThat(Objects.requireNonNull(changed.placement().terms()).locality())
                .isEqualTo("Kallinge");
        assertThat(placements.change(id, change("Slåttertjej", null, null)).warnings())
                .hasSize(1);
        String body = "{\"end\":\"2030-06-01\"}";
        assertThat(house.call(house.token("anna"), "POST", "/api/placements/" + id + "/change", body)
                        .body())
                .contains("Slutet är före starten");
        placements.close(id);
        assertThat(house.call(house.token("anna"), "POST", "/api/placements/" + id + "/change", "{\"places\":3}")
                        .body())
                .contains("Platsen är stängd");
    }

    private static PlacementChange change(
            @Nullable String title, @Nullable LocalDate start, @Nullable String locality) {
        return new PlacementChange(
                title, null, null, null, start, null, null, null, null, locality, null, null, null, null);
    }

    private static NewImport list(String text, String take) {
        return new NewImport(text.getBytes(StandardCharsets.UTF_8), take, null);
    }
}
