package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;

/** A seat that fell free at night is told in the morning, whatever was said in between. */
class SeatOfferAnswersTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");

    private SeatOfferAnswers answers;
    private Talks talk;

    @BeforeEach
    void offeredAtElevenInTheEvening() {
        RedisCatalogues catalogues = Offers.of(server);
        EventWords words = new EventWords(REGION, catalogues);
        answers = new SeatOfferAnswers(new Places(catalogues, words), new WaitingPlaces(words), words);
        talk = Talks.about(new EventSearchSkill(REGION, words))
                .with(catalogues.current())
                .from("ronneby");
        SignUp waiting = SignUp.waiting("cv-1203", at("2026-11-24T10:00"));
        talk.person = talk.person.withSignUps(List.of(waiting));
        SeatOffered offer = new SeatOffered("cv-1203", 1, at("2026-11-25T12:00"));
        talk.person = new SeatOfferedHandler(words)
                .handle(talk.at("2026-11-24T23:00").turn("", ""), offer)
                .after();
        talk.person = talk.person.talk(before -> before.withAsked(null));
    }

    @Test
    void aYesInTheMorningTakesTheSeat() {
        Turn morning = talk.at("2026-11-25T08:05").turn("ja", "");
        List<Asked> open = answers.unanswered(morning);

        assertThat(open).hasSize(1);
        assertThat(answers.label(morning, open.get(0))).isEqualTo("CV-verkstad tors 3/12");
        assertThat(talk.read(answers.yes(morning, open.get(0)))).startsWith("Du är anmäld till CV-verkstad");
    }

    @Test
    void nothingIsAnsweredBeforeItIsToldOrAfterItHasGoneOn() {
        assertThat(answers.unanswered(talk.at("2026-11-24T23:30").turn("ja", "")))
                .isEmpty();

        Turn lapse = talk.at("2026-11-25T12:00").turn("", "");
        talk.person = new SeatOfferLapse().due(lapse, Reply.silent(lapse)).after();
        assertThat(answers.unanswered(talk.at("2026-11-25T12:05").turn("ja", "")))
                .isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Talks.ZONE).toInstant();
    }
}
