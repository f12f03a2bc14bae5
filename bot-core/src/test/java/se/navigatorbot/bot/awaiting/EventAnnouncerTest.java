package se.navigatorbot.bot.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.ListedPeople;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.turns.House;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.fakes.Waiting;
import se.navigatorbot.intents.EventKind;

/** Whoever awaits an activity hears of it, also when the house goes down right after it has stored it. */
class EventAnnouncerTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Event FAIR =
            Offers.event("massa-1", EventKind.JOB_FAIR, "Jobbmässa", "ronneby", "2026-12-10T10:00", 0);

    private final List<String> told = new ArrayList<>();
    private RedisCatalogues catalogues;
    private EventAnnouncer announcer;

    @BeforeEach
    void open() {
        catalogues = Offers.of(server);
        Participant waiting = Participant.unknown("1-ali", Address.webChat("session-1"));
        Awaited wish = Awaited.activity(EventKind.JOB_FAIR.label(), House.TUESDAY);
        waiting = waiting.withWishes(waiting.wishes().awaiting(wish));
        announcer = new EventAnnouncer(
                catalogues,
                new ListedPeople(waiting),
                (participant, id, request) -> {
                    told.add(id);
                    return new CompletableFuture<>();
                },
                server.redis());
    }

    @Test
    void what_was_about_to_be_stored_is_told_by_who_goes_on() {
        announcer.planning(List.of(FAIR));
        announcer.resume();
        assertThat(told).isEmpty();

        assertThat(catalogues.put(FAIR)).isTrue();
        announcer.resume();
        assertThat(told).containsExactly("event-news:massa-1:1-ali");
    }

    @Test
    void what_never_came_is_crossed_out_in_the_end() {
        announcer.planning(List.of(FAIR));
        announcer.resume();
        announcer.resume();

        Waiting.soon(() -> server.redis().hash("{cat}:announcing-events").isEmpty());
    }
}
