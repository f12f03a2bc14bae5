package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;

/** The evening before, of the time that it then has. */
class EventRemindersTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");

    @Test
    void oneThatComesTooLateIsLetGoWithItsReason() {
        RedisCatalogues catalogues = Offers.of(server);
        Talks talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, catalogues)))
                .with(catalogues.current())
                .from("ronneby");
        Turn signing = talk.turn("", "");
        talk.person = talk.person.withSignUps(List.of(SignUp.taken("cv-1126", signing.now(), 1)));
        EventReminders reminders =
                new EventReminders(new CentreHours(REGION), Talks.ZONE, LocalTime.of(17, 0), centre -> "Ronneby");

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
        EventReminders reminders =
                new EventReminders(new CentreHours(REGION), Talks.ZONE, LocalTime.of(17, 0), centre -> "Ronneby");

        Turn evening = talk.at("2026-11-25T17:00").turn("", "");
        Reply reminded = reminders.due(evening, Reply.silent(evening));

        assertThat(reminded.drafts())
                .extracting(Draft::about)
                .containsExactly(new About(About.Kind.SIGN_UP, "cv-1126 2026-11-26T13:00", 1));
    }
}
