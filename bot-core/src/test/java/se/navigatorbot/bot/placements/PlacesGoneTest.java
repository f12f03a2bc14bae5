package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Why;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.Subject;

/** Who hears that a place is gone: once, of all at once, and nobody who has got one. */
class PlacesGoneTest {

    private static final Region REGION = RegionFiles.load("blekinge");
    private static final Placement STORE = closed("lager-1", "Plocka order", "Exempelfrakt");
    private static final Placement SHOP = closed("handel-1", "Kassa", "Provboden");

    private final PlacementWords words = new PlacementWords(REGION);
    private final PlacesGone gone = new PlacesGone(Talks.ZONE, words);
    private final Talks talk = Talks.about(new PlacementAlertsSkill(words, new Followers(REGION)))
            .with(Catalogue.EMPTY.withPlacements(Map.of(STORE.id(), STORE, SHOP.id(), SHOP)))
            .from("ronneby")
            .at("2026-11-25T10:00");

    @BeforeEach
    void followsPlacements() {
        wants(true);
    }

    @Test
    void allThatIsGoneIsToldInOneMessageTheNextMorning() {
        interested(STORE, Duration.ofDays(3));
        interested(SHOP, Duration.ofDays(2));

        Reply reply = due();

        assertThat(talk.read(reply)).startsWith("Hej! 2 platser som du var intresserad av är inte kvar.");
        assertThat(Why.words(Why.kept(reply.drafts().get(0)))).containsEntry("stopp", "STOPP PRAKTIK");
        talk.now = talk.now.plusDays(5);
        assertThat(due().drafts()).isEmpty();
    }

    @Test
    void theLastDaysOfSeveralAreToldAlsoWhenTheFirstIsGoneMeanwhile() {
        Placement first = STORE.withClosed(false).withApplyBy(LocalDate.of(2026, 11, 26));
        Placement second = SHOP.withClosed(false).withApplyBy(LocalDate.of(2026, 11, 27));
        talk.catalogue = Catalogue.EMPTY.withPlacements(Map.of(first.id(), first, second.id(), second));
        shown(first);
        shown(second);
        talk.now = talk.now.plusDays(1);
        PlacementTelling telling = new PlacementTelling(words, SwedishTexts.load());
        Turn turn = talk.turn("", "");

        Draft draft = new LastDays(Talks.ZONE, new CentreHours(REGION), telling)
                .due(turn, Reply.silent(turn))
                .drafts()
                .get(0);

        assertThat(draft.wording().words()).containsValue("Plocka order");
        assertThat(draft.about()).isEqualTo(new About(About.Kind.PLACEMENT, second.id(), second.version()));
        assertThat(draft.validUntil()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
    }

    @Test
    void anOldInterestIsNoNews() {
        interested(STORE, Duration.ofDays(61));

        assertThat(due().drafts()).isEmpty();
        assertThat(gone.next(talk.person, talk.catalogue)).isEmpty();
    }

    @Test
    void whoeverWantsNoNewsOfPlacementsHearsNothing() {
        interested(STORE, Duration.ofDays(3));
        wants(false);

        assertThat(gone.next(talk.person, talk.catalogue)).isEmpty();
        assertThat(due().drafts()).isEmpty();
    }

    @Test
    void aFullWeekIsWaitedOut() {
        interested(STORE, Duration.ofDays(3));
        talk.person = talk.person.talk(talks -> talks.withUnasked(List.of(
                now().minus(Duration.ofDays(3)), now().minus(Duration.ofDays(2)), now().minus(Duration.ofDays(1)))));

        assertThat(morning().drafts()).isEmpty();
        assertThat(gone.next(talk.person, talk.catalogue)).contains(now().plus(Duration.ofDays(4)));
    }

    @ParameterizedTest(name = "stay {0} at {1} from {2}, written {3} days ago: {4}")
    @CsvSource({
        "lager-1, Exempelfrakt, 2026-12-07, 0,   0",
        "'',      exempelfrakt, 2026-11-01, 40,  0",
        "'',      Annat AB,     2026-12-07, 1,   0",
        "'',      Annat AB,     2026-11-23, 30,  0",
        "'',      Annat AB,     2026-09-01, 80,  1",
    })
    void whoeverHasGotAPlaceIsNotToldThatItIsGone(
            String placement, String employer, LocalDate from, int daysAgo, int messages) {
        interested(STORE, Duration.ofDays(3));
        Stay stay = new Stay(
                "s1",
                placement,
                employer,
                "praktik",
                from,
                null,
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                now().minus(Duration.ofDays(daysAgo)),
                false);
        talk.person = talk.person.journey(journey -> journey.with(stay));

        assertThat(due().drafts()).hasSize(messages);
    }

    @Test
    void aPlaceThatIsOfferedAgainIsNotTold() {
        interested(STORE, Duration.ofDays(3));
        talk.person = morning().after();
        talk.catalogue = talk.catalogue.withPlacements(Map.of(STORE.id(), STORE.withClosed(false)));

        assertThat(due().drafts()).isEmpty();
        assertThat(talk.person.journey().looks()).extracting(Look::goneAt).containsOnlyNulls();
    }

    /** The morning after it is found closed. */
    private Reply due() {
        talk.person = morning().after();
        talk.now = talk.now.plusDays(1);
        Reply told = morning();
        talk.person = told.after();
        return told;
    }

    private Reply morning() {
        return gone.due(talk.turn("", ""), Reply.silent(talk.turn("", "")));
    }

    private Instant now() {
        return talk.now.atZone(Talks.ZONE).toInstant();
    }

    private void wants(boolean wanted) {
        talk.person = talk.person.withWishes(talk.person.wishes().deciding(Subject.PRAKTIK, wanted, now(), "person"));
    }

    private void interested(Placement placement, Duration ago) {
        Look look = new Look(placement.id(), Look.Stage.INTERESTED, now().minus(ago), false);
        talk.person = talk.person.journey(journey -> journey.with(look));
    }

    private void shown(Placement placement) {
        Look look = new Look(placement.id(), Look.Stage.SHOWN, now().minus(Duration.ofDays(3)), false);
        talk.person = talk.person.journey(journey -> journey.with(look));
    }

    private static Placement closed(String id, String title, String employer) {
        return new Placement(id, 1, employer, title, "ronneby", "lager", "ronneby", 1, "", "", null, null, true);
    }
}
