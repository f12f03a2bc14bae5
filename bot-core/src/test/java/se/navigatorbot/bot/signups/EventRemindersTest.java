package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.EventKind;

/** The evening before, of the time that it then has. */
class EventRemindersTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");
    private static final CentreHours HOURS = new CentreHours(REGION);
    private static final QuietHours QUIET = QuietHours.parse("20:00-08:00", HOURS, Talks.ZONE);

    private final EventReminders reminders =
            new EventReminders(new ReminderHours(HOURS, Talks.ZONE, LocalTime.of(17, 0)), QUIET, centre -> "Ronneby");

    @Test
    void oneThatComesTooLateIsLetGoWithItsReason() {
        RedisCatalogues catalogues = Offers.of(server);
        Talks talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, catalogues)))
                .with(catalogues.current())
                .from("ronneby");
        Turn signing = talk.turn("", "");
        talk.person = talk.person.withSignUps(List.of(SignUp.taken("cv-1126", signing.now(), 1)));

        Turn halfPastTwelve = talk.at("2026-11-26T12:30").turn("", "");
        Reply late = reminders.due(halfPastTwelve, Reply.silent(halfPastTwelve));

        assertThat(late.drafts()).isEmpty();
        assertThat(late.after().signUps())
                .extracting(SignUp::unreminded)
                .containsExactly(
                        new SignUp.LetGo(LocalDateTime.parse("2026-11-26T13:00"), halfPastTwelve.now(), "för sent"));
    }

    @Test
    void aReminderNamesTheStartThatItSpeaksOf() {
        RedisCatalogues catalogues = Offers.of(server);
        Talks talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, catalogues)))
                .with(catalogues.current())
                .from("ronneby");
        Turn signing = talk.turn("", "");
        talk.person = talk.person.withSignUps(List.of(SignUp.taken("cv-1126", signing.now(), 1)));

        Turn evening = talk.at("2026-11-25T17:00").turn("", "");
        Reply reminded = reminders.due(evening, Reply.silent(evening));

        assertThat(reminded.drafts())
                .extracting(Draft::about)
                .containsExactly(new About(About.Kind.SIGN_UP, "cv-1126 2026-11-26T13:00", 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // why, starts, when the house looks, what leaves
        "each in its time, 2026-11-26T13:00, 2026-11-25T17:00 2026-11-26T11:00, 25T17:00 26T11:00",
        "evening a little late, 2026-11-26T13:00, 2026-11-25T19:59 2026-11-26T11:00, 25T19:59 26T11:00",
        "away over the night, 2026-11-26T10:30, 2026-11-26T08:35 2026-11-26T08:36, 26T08:35",
        "back by night, 2026-11-26T10:00, 2026-11-25T22:00 2026-11-26T08:00 2026-11-26T08:01, 26T08:00",
        "too early for a morning, 2026-11-26T08:30, 2026-11-25T22:00 2026-11-26T08:00, 26T08:00",
        "back on the rest day, 2026-11-30T10:00, 2026-11-28T12:00 2026-11-30T08:00, 30T08:00",
        "on a rest day, 2026-11-29T13:00, 2026-11-27T22:00 2026-11-28T09:00 2026-11-29T11:00, 29T11:00"
    })
    void twoThatWouldLeaveTogetherAreOne(String why, LocalDateTime start, String looks, String expected) {
        Talks talk = signedUpFor(at(start));
        List<String> left = new ArrayList<>();
        for (String look : looks.split(" ")) {
            Instant now = talk.at(look).now.atZone(Talks.ZONE).toInstant();
            looked(talk).forEach(draft -> left.add(leaving(draft, now)));
        }
        assertThat(String.join(" ", left)).as(why).isEqualTo(expected);
    }

    @Test
    void whatIsMovedLaterTheSameDayIsToldAndRemindedOfOnceMore() {
        LocalDateTime nine = LocalDateTime.parse("2026-11-26T09:00");
        LocalDateTime three = LocalDateTime.parse("2026-11-26T15:00");
        Talks talk = signedUpFor(at(nine));
        assertThat(looked(talk.at("2026-11-25T17:00"))).hasSize(1);

        Turn moving = talk.with(only(at(three))).at("2026-11-26T08:10").turn("", "");
        Reply told = new EventMovedHandler(new EventWords(REGION, Offers.of(server)), reminders)
                .handle(moving, new EventMoved("e1", moving.now(), EventMoved.What.TIME, three, nine));
        talk.person = told.after();

        assertThat(told.drafts()).hasSize(1);
        assertThat(looked(talk.at("2026-11-26T08:10"))).isEmpty();
        assertThat(looked(talk.at("2026-11-26T13:00"))).hasSize(1);
    }

    @Test
    void newsOfATimeThatIsNearGoAtOnceThoughTheNewOneIsFar() {
        LocalDateTime saturday = LocalDateTime.parse("2026-11-28T13:00");
        LocalDateTime friday = LocalDateTime.parse("2026-12-04T15:00");
        Talks talk = signedUpFor(at(saturday));

        Turn moving = talk.with(only(at(friday))).at("2026-11-28T09:00").turn("", "");
        Draft told = new EventMovedHandler(new EventWords(REGION, Offers.of(server)), reminders)
                .handle(moving, new EventMoved("e1", moving.now(), EventMoved.What.TIME, friday, saturday))
                .drafts()
                .get(0);

        assertThat(told.timing()).isEqualTo(Timing.CHANGE);
        assertThat(told.wording().at()).as("what says how urgent it is").isEqualTo(saturday);
        assertThat(SwedishTexts.load().render(told.wording(), moving.local())).contains("fredag 4 december kl 15,");
        assertThat(told.validUntil()).isEqualTo(Instant.parse("2026-12-04T14:00:00Z"));
    }

    private static String leaving(Draft draft, Instant now) {
        Instant from = Objects.requireNonNullElse(draft.notBefore(), now);
        Instant at = draft.timing() == Timing.DAYTIME ? QUIET.daytime(from) : QUIET.anyDay(from);
        return LocalDateTime.ofInstant(at, Talks.ZONE).toString().substring("2026-11-".length());
    }

    private List<Draft> looked(Talks talk) {
        Turn turn = talk.turn("", "");
        Reply reply = reminders.due(turn, Reply.silent(turn));
        talk.person = reply.after();
        return reply.drafts();
    }

    private static Talks signedUpFor(Event event) {
        Talks talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, Offers.of(server))))
                .with(only(event))
                .from("ronneby");
        Turn signing = talk.turn("", "");
        talk.person = talk.person.withSignUps(List.of(SignUp.taken("e1", signing.now(), 1)));
        return talk;
    }

    private static Catalogue only(Event event) {
        return Catalogue.EMPTY.withEvents(Map.of("e1", event));
    }

    private static Event at(LocalDateTime start) {
        return Event.open("e1", EventKind.LECTURE, "Kurs", "ronneby", "Provgatan 1", start, start.plusHours(2), 8);
    }
}
