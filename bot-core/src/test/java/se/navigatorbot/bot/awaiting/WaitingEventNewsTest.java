package se.navigatorbot.bot.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.EventKind;

/** A promise to say when an activity is there outlives a week in which the person has heard enough. */
class WaitingEventNewsTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");
    private static final String EVENT = "cv-1203";

    private RedisCatalogues catalogues;
    private EventNewsHandler handler;
    private WaitingEventNews waiting;
    private Talks talk;

    @BeforeEach
    void awaited() {
        catalogues = Offers.of(server);
        EventWords words = new EventWords(REGION, catalogues);
        handler = new EventNewsHandler(new AwaitedNews(words));
        waiting = new WaitingEventNews(new AwaitedNews(words));
        talk = Talks.about(new EventSearchSkill(REGION, words))
                .with(catalogues.current())
                .from("ronneby")
                .at("2026-11-24T10:00");
        Awaited wish = Awaited.activity(EventKind.CV_WORKSHOP.label(), at("2026-11-20T10:00"));
        talk.person = talk.person.withWishes(talk.person.wishes().awaiting(wish));
    }

    @Test
    void withRoomItIsToldAtOnce() {
        assertThat(news()).contains("CV-verkstad: torsdag 3 december");
        assertThat(talk.person.wishes().awaited()).isEmpty();
    }

    @Test
    void inAFullWeekItIsToldWhenThereIsRoom() {
        heard("2026-11-20T09:00", "2026-11-22T09:00", "2026-11-23T09:00");

        assertThat(news()).isEmpty();
        assertThat(talk.person.wishes().awaited()).as("still promised").hasSize(1);
        assertThat(waiting.next(talk.person, talk.catalogue)).contains(at("2026-11-27T09:00"));
        assertThat(comes("2026-11-26T09:00")).isEmpty();

        assertThat(comes("2026-11-27T09:00")).contains("CV-verkstad: torsdag 3 december");
        assertThat(talk.person.wishes().awaited()).isEmpty();
        assertThat(waiting.next(talk.person, talk.catalogue)).isEmpty();
    }

    @Test
    void whatIsCalledOffMeanwhileIsAwaitedAgain() {
        heard("2026-11-20T09:00", "2026-11-22T09:00", "2026-11-23T09:00");
        news();
        catalogues.put(
                catalogues.current().event(EVENT).orElseThrow().withVersion(2).withCancelled(true));
        talk.with(catalogues.current());

        assertThat(comes("2026-11-27T09:00")).isEmpty();
        assertThat(talk.person.wishes().awaited()).hasSize(1);
        assertThat(waiting.next(talk.person, talk.catalogue)).isEmpty();
    }

    private void heard(String... local) {
        List<Instant> times = Stream.of(local).map(WaitingEventNewsTest::at).toList();
        talk.person = talk.person.talk(before -> before.withUnasked(times));
    }

    private String news() {
        return said(handler.handle(talk.turn("", ""), new EventNews(EVENT)));
    }

    private String comes(String local) {
        Turn turn = talk.at(local).turn("", "");
        return said(waiting.due(turn, Reply.silent(turn)));
    }

    private String said(Reply reply) {
        talk.person = reply.after();
        return talk.read(reply);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Talks.ZONE).toInstant();
    }
}
