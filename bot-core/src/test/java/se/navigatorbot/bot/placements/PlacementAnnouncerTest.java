package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.ListedPeople;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.fakes.Waiting;
import se.navigatorbot.intents.Subject;

/** Everybody who follows a placement is told once, also when the house goes down while telling. */
class PlacementAnnouncerTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Placement STORE = new Placement(
            "lager-1", 1, "Exempelfrakt", "Plocka order", "ronneby", "lager", "ronneby", 1, "", "", null, null, false);

    /** Ali follows lager, Eva handel; both belong to Ronneby. */
    private static final People PEOPLE = new ListedPeople(person("1-ali", "lager"), person("2-eva", "handel"));

    private final Map<String, CompletableFuture<Reply>> told = new LinkedHashMap<>();
    private RedisCatalogues catalogues;
    private PlacementAnnouncer announcer;

    @BeforeEach
    void open() {
        catalogues = new RedisCatalogues(server.redis(), server.documents(), Clock.fixed(NOW, ZoneOffset.UTC));
        announcer = house();
    }

    @Test
    void followersOfBranchAndTownAreTold() {
        assertThat(announcer.add(STORE)).isEqualTo(1);

        assertThat(told.keySet()).containsExactly("placement:lager-1:1-ali");
        assertThat(catalogues.current().placement("lager-1")).contains(STORE);
    }

    @Test
    void theSameIdIsNotAddedTwice() {
        announcer.add(STORE);

        assertThat(announcer.add(STORE.withTitle("annat"))).isEqualTo(-1);
    }

    @Test
    void whatWasBegunAndNotEndedIsGoneOnWith() {
        announcer.add(STORE);
        told.clear();

        PlacementAnnouncer afterRestart = house();
        afterRestart.resume();
        assertThat(told.keySet()).containsExactly("placement:lager-1:1-ali");

        told.values().forEach(reply -> reply.complete(silent()));
        awaitAllCrossedOut();
        told.clear();
        house().resume();
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsToldOfAPlaceThatWasNeverStored() {
        server.ask("HSET", "{cat}:announcing", "lager-9", "1");

        announcer.resume();

        assertThat(told).isEmpty();
    }

    @Test
    void aPlaceThatIsJustBeingStoredElsewhereIsNotForgotten() {
        server.ask("HSET", "{cat}:announcing", "lager-1", "1");
        announcer.resume();

        assertThat(catalogues.put(STORE)).isTrue();
        announcer.resume();
        assertThat(told.keySet())
                .as("whoever stored it died right behind it")
                .containsExactly("placement:lager-1:1-ali");
    }

    @Test
    void whatIsNeverStoredIsCrossedOutInTheEnd() {
        server.ask("HSET", "{cat}:announcing", "lager-9", "1");
        announcer.resume();
        announcer.resume();

        awaitAllCrossedOut();
    }

    private static void awaitAllCrossedOut() {
        Waiting.soon(() -> server.redis().hash("{cat}:announcing").isEmpty());
    }

    private PlacementAnnouncer house() {
        Turns turns = (participant, requestId, request) -> submitted(requestId, request);
        return new PlacementAnnouncer(
                catalogues, PEOPLE, turns, server.redis(), new Followers(RegionFiles.load("blekinge")));
    }

    private CompletableFuture<Reply> submitted(String requestId, Request request) {
        assertThat(request).isInstanceOf(PlacementNews.class);
        return told.computeIfAbsent(requestId, id -> new CompletableFuture<>());
    }

    private static Reply silent() {
        return new Reply(person("1-ali", "lager"), List.of(), List.of(), List.of(), null);
    }

    private static Participant person(String id, String branch) {
        Profile profile = Profile.UNKNOWN.withHomeCentre("ronneby").withBranches(List.of(branch));
        Participant person = Participant.unknown(id, Address.webChat("session-" + id));
        return person.withProfile(profile).withWishes(person.wishes().deciding(Subject.PRAKTIK, true, NOW, "person"));
    }
}
