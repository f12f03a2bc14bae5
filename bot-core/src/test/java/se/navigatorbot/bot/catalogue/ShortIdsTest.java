package se.navigatorbot.bot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.EventKind;

/** Ids can be said over a phone. */
class ShortIdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({"CV_WORKSHOP, cv-1127", "COMPANY_VISIT, foretags-1127", "LANGUAGE_CAFE, sprakcaf-1127"})
    void anActivityIsNamedByKindAndDay(EventKind kind, String id) {
        assertThat(ShortIds.event(kind, DAY, Catalogue.EMPTY)).isEqualTo(id);
    }

    @Test
    void theSecondOfADayGetsALetter() {
        Event first = Event.open(
                "cv-1127",
                EventKind.CV_WORKSHOP,
                "CV-verkstad",
                "ronneby",
                "hos oss",
                LocalDateTime.parse("2026-11-27T13:00"),
                LocalDateTime.parse("2026-11-27T15:00"),
                0);
        Catalogue catalogue = Catalogue.EMPTY.withEvents(Map.of("cv-1127", first));

        assertThat(ShortIds.event(EventKind.CV_WORKSHOP, DAY, catalogue)).isEqualTo("cv-1127b");
    }

    @Test
    void anAdvertisementNamesItsPlacementAndAnotherOnceThatIsClosed() {
        Placement picked = new Placement(
                "annons-29001", 1, "Krogen", "Kock", "ronneby", "krog", "ronneby", 1, "", "", null, null, false);
        Catalogue open = Catalogue.EMPTY.withPlacements(Map.of("annons-29001", picked));
        Catalogue closed = Catalogue.EMPTY.withPlacements(Map.of("annons-29001", picked.withClosed(true)));

        assertThat(ShortIds.advertised("29001", Catalogue.EMPTY)).isEqualTo("annons-29001");
        assertThat(ShortIds.advertised("29001", open)).isEqualTo("annons-29001");
        assertThat(ShortIds.advertised("29001", closed)).isEqualTo("annons-29001-2");
    }

    @ParameterizedTest
    @CsvSource({"lager, lager-1", "vård, vard-1", "restaurang/hotell, restaura-1", "IT, it-1", "123, plats-1"})
    void aPlacementIsNamedByBranch(String branch, String id) {
        assertThat(ShortIds.placement(branch, Catalogue.EMPTY)).isEqualTo(id);
    }
}
