package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.bot.broadcasts.Broadcast;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffScripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * While an old and a new house share a store, each changes what the other wrote. Whatever a newer one has added to a
 * document, at whatever depth, must still be there after this one has changed it.
 */
class NewerDocumentsTest {

    private static final String NEW = "addedLater";
    private static final String HOME = "somewhere";

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final JsonMapper json = StoreMapper.create();
    private final Documents documents = new SealedDocuments(json, StoreKey.parse(RedisServer.key()));

    static Stream<Class<?>> rewritten() {
        return Stream.of(Participant.class, Event.class, Placement.class, Account.class, Broadcast.class);
    }

    @ParameterizedTest
    @MethodSource("rewritten")
    <T> void what_a_newer_house_added_is_kept_at_every_depth(Class<T> type) {
        ObjectNode newer = newer(Sample.of(type));
        byte[] stored = documents.seal(newer, HOME);

        T read = documents.open(stored, type, HOME);
        byte[] written = read instanceof Evolving ? documents.seal(read, HOME) : documents.seal(read, HOME, stored);

        assertThat(documents.open(written, JsonNode.class, HOME)).isEqualTo(newer);
        assertThat(newer.findValues(NEW)).hasSizeGreaterThan(type == Participant.class ? 8 : 0);
    }

    @Test
    void it_moves_with_the_thing_it_stood_in_and_goes_with_the_part_that_is_gone() {
        ObjectNode newer = newer(Sample.of(Participant.class));
        JsonNode meeting = newer.path("appointments").get(0).deepCopy();
        ((ObjectNode) meeting).put("id", "second").putObject(NEW).put("a", 2);
        newer.withArrayProperty("appointments").add(meeting);
        Participant read = documents.open(documents.seal(newer, HOME), Participant.class, HOME);

        Participant changed = read.withTalk(read.talk().withAsked(null))
                .withAppointments(
                        List.of(read.appointments().get(1), read.appointments().get(0)));
        JsonNode written = documents.open(documents.seal(changed, HOME), JsonNode.class, HOME);

        assertThat(written.path("schema").intValue()).isEqualTo(2);
        assertThat(written.path("talk").has("asked")).isFalse();
        assertThat(written.path("talk").has(NEW)).isTrue();
        assertThat(written.path("appointments").get(0).path(NEW).path("a").intValue())
                .isEqualTo(2);
        assertThat(written.path("appointments").get(1).path(NEW).path("a").intValue())
                .isEqualTo(1);
    }

    @Test
    void accounts_and_the_catalogue_keep_it_in_the_store() {
        Redis redis = server.redis();
        Account account = Sample.of(Account.class);
        String accounts = Keys.staff("accounts");
        String home = accounts + "/" + account.user();
        server.ask("HSET", accounts, account.user(), "");
        new StaffScripts(redis).put(accounts, account.user(), documents.seal(newer(account), home), new byte[0]);

        new StaffAccounts(redis, documents).change(account.user(), found -> found);

        byte[] stored = Objects.requireNonNull(redis.field(accounts, account.user()));
        assertThat(documents.open(stored, JsonNode.class, home).has(NEW)).isTrue();

        RedisCatalogues catalogues = new RedisCatalogues(redis, documents, Clock.systemUTC());
        Event event = Sample.of(Event.class);
        assertThat(catalogues.put(event)).isTrue();
        String events = Keys.catalogue("events");
        byte[] sealed = documents.seal(newer(event), events + " " + event.id());
        redis.run(
                        Script.load("catalogue/put"),
                        List.of(events, Keys.catalogue("version")),
                        List.of(Call.bytes(event.id()), Call.bytes("2"), sealed))
                .join();
        catalogues.refresh();
        assertThat(catalogues.put(
                        json.treeToValue(((ObjectNode) json.valueToTree(event)).put("version", 3), Event.class)))
                .isTrue();

        String text = new String(Objects.requireNonNull(redis.field(events, event.id())), StandardCharsets.ISO_8859_1);
        byte[] kept = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(documents
                        .open(kept, JsonNode.class, events + " " + event.id())
                        .has(NEW))
                .isTrue();
    }

    private ObjectNode newer(Object document) {
        return newer((ObjectNode) json.valueToTree(document));
    }

    /** As a house would write it that has added something everywhere. */
    private static ObjectNode newer(ObjectNode document) {
        if (document.has("schema")) {
            document.put("schema", 2);
        }
        add(document);
        return document;
    }

    private static void add(JsonNode node) {
        node.forEach(NewerDocumentsTest::add);
        if (node instanceof ObjectNode object && isRecord(object)) {
            object.putObject(NEW).put("a", 1);
        }
    }

    /** Maps have keys of their own, which nobody adds to. */
    private static boolean isRecord(ObjectNode object) {
        return !object.has("7-abc") && !object.propertyNames().iterator().next().matches("[A-ZÅÄÖ_]+");
    }
}
