package se.navigatorbot.bot.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;

/** "Säg till när det finns": kept for thirty days, asked about once, ended by a no and by silence. */
class AwaitingActivityTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");

    private final AwaitingActivity awaiting = new AwaitingActivity(centre -> "Navigatorcentrum Ronneby");
    private Talks talk;

    @BeforeEach
    void askedFor() {
        var catalogues = Offers.of(server);
        talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, catalogues)))
                .with(catalogues.current())
                .from("ronneby");
        assertThat(talk.says("finns det nån jobbmässa", "kind=job_fair")).contains("Ska jag säga till när det finns?");
        assertThat(talk.read(answer(true))).startsWith("Jag säger till när det finns: Jobbmässa.");
    }

    @Test
    void afterThirtyDaysItIsAskedWhetherItStillHolds() {
        assertThat(next()).contains(at("2026-12-24T10:00"));

        assertThat(comes("2026-12-24T10:00"))
                .isEqualTo("Hej! Vill du fortfarande att jag säger till om Jobbmässa? Svara JA eller NEJ. "
                        + "/Navigatorcentrum Ronneby");
        assertThat(next()).as("a week to answer in").contains(at("2026-12-31T10:00"));
        assertThat(comes("2026-12-24T10:00")).as("asked once").isEmpty();

        answer(true);
        assertThat(next()).as("thirty days more").contains(at("2027-01-23T10:00"));
    }

    @Test
    void noAnswerWithinAWeekEndsIt() {
        comes("2026-12-24T10:00");

        assertThat(comes("2026-12-31T10:00")).isEmpty();
        assertThat(next()).isEmpty();
    }

    @Test
    void aNoEndsIt() {
        comes("2026-12-24T10:00");

        assertThat(talk.read(answer(false))).isEqualTo("Okej, då säger jag inte till.");
        assertThat(next()).isEmpty();
    }

    private Reply answer(boolean yes) {
        Asked asked = Objects.requireNonNull(talk.person.talk().asked());
        Turn turn = talk.turn(yes ? "ja" : "nej", "");
        Reply reply = yes ? awaiting.yes(turn, asked) : awaiting.no(turn, asked);
        talk.person = reply.after();
        return reply;
    }

    private Optional<Instant> next() {
        return awaiting.next(talk.person, talk.catalogue);
    }

    /** That time comes; what is said then. */
    private String comes(String local) {
        Turn turn = talk.at(local).turn("", "");
        Reply reply = awaiting.due(turn, Reply.silent(turn));
        talk.person = reply.after();
        return talk.read(reply);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Talks.ZONE).toInstant();
    }
}
