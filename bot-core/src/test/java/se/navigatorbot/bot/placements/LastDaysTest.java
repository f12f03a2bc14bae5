package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.Subject;

/** When somebody is reminded of a last day, by the clock on the wall. */
class LastDaysTest {

    private static final Region REGION = RegionFiles.load("blekinge");

    private final PlacementTelling telling = new PlacementTelling(new PlacementWords(REGION), SwedishTexts.load());
    private final LastDays lastDays = new LastDays(Talks.ZONE, new CentreHours(REGION), telling);

    @ParameterizedTest(name = "last day {1}: {2} ({0})")
    @CsvSource({
        "an ordinary day, 2026-11-26, 2026-11-25T10:00, 2026-11-25T09:00:00Z",
        "before winter time, 2026-10-24, 2026-10-23T10:00, 2026-10-23T08:00:00Z",
        "the day of winter time, 2026-10-25, 2026-10-23T10:00, 2026-10-23T08:00:00Z",
        "the day after winter time, 2026-10-26, 2026-10-23T10:00, 2026-10-23T08:00:00Z",
        "in winter time, 2026-10-27, 2026-10-26T10:00, 2026-10-26T09:00:00Z",
        "the day after summer time, 2028-03-27, 2028-03-24T10:00, 2028-03-24T09:00:00Z",
        "in summer time, 2028-03-28, 2028-03-27T10:00, 2028-03-27T08:00:00Z",
        "summer time at Easter, 2027-03-30, 2027-03-25T10:00, 2027-03-25T09:00:00Z",
        "Midsummer, 2026-06-22, 2026-06-18T10:00, 2026-06-18T08:00:00Z",
        "New Year after week 53, 2027-01-04, 2026-12-30T10:00, 2026-12-30T09:00:00Z",
        "leap day, 2028-03-01, 2028-02-29T10:00, 2028-02-29T09:00:00Z",
    })
    void isTheWorkingDayBeforeAtTen(String day, LocalDate last, LocalDateTime local, Instant moment) {
        Placement place = new Placement(
                "lager-1",
                1,
                "Exempelfrakt",
                "Plocka order",
                "ronneby",
                "lager",
                "ronneby",
                1,
                "",
                "",
                null,
                last,
                false);
        Talks talk = Talks.about(new PlacementAlertsSkill(new PlacementWords(REGION), new Followers(REGION)))
                .with(Catalogue.EMPTY.withPlacements(Map.of(place.id(), place)))
                .from("ronneby");
        talk.person = looking(talk.person, place, last);

        assertThat(lastDays.next(talk.person, talk.catalogue)).as(day).contains(moment);
        talk.now = local.minusMinutes(1);
        assertThat(told(talk)).isEmpty();
        talk.now = local;
        assertThat(told(talk)).hasSize(1);
        assertThat(told(talk).get(0).validUntil())
                .isEqualTo(last.plusDays(1).atStartOfDay(Talks.ZONE).toInstant());
    }

    private List<Draft> told(Talks talk) {
        Turn turn = talk.turn("", "");
        return lastDays.due(turn, Reply.silent(turn)).drafts();
    }

    private static Participant looking(Participant person, Placement place, LocalDate last) {
        Instant weekBefore = last.minusDays(7).atStartOfDay(Talks.ZONE).toInstant();
        Look look = new Look(place.id(), Look.Stage.SHOWN, weekBefore, false);
        return person.withWishes(person.wishes().deciding(Subject.PRAKTIK, true, weekBefore, "person"))
                .journey(journey -> journey.with(look));
    }
}
