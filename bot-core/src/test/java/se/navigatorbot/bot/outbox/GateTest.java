package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.channels.Speaker;

/** A provider that asks to be left alone is left alone exactly so long, and nobody else waits for it. */
class GateTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address BUSY = Address.telegram(1);
    private static final Address OTHER = Address.telegram(2);

    private final AtomicLong nanos = new AtomicLong(7);

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 3600})
    void one_chat_rests_and_others_go_on(long seconds) {
        Gate gate = gate();
        gate.hold(Progress.startOf(hash(BUSY)), Duration.ofSeconds(seconds));
        gate.hold(Progress.startOf(hash(BUSY)), Duration.ofMillis(1));
        gate.add(ready("7-1", BUSY));
        gate.add(ready("7-2", OTHER));

        assertThat(next(gate)).isEqualTo(OTHER);
        assertThat(gate.next()).isNull();
        assertThat(gate.restNanos(BUSY)).isEqualTo(Duration.ofSeconds(seconds).toNanos());
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos() - 1);
        assertThat(gate.next()).as("a nanosecond early").isNull();
        nanos.addAndGet(1);

        assertThat(next(gate)).isEqualTo(BUSY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 3600})
    void a_whole_account_rests_and_gives_back_what_waited(long seconds) {
        Gate gate = gate();
        gate.add(ready("7-1", BUSY));

        assertThat(gate.close(Duration.ofSeconds(seconds))).hasSize(1);
        gate.add(ready("7-2", OTHER));
        assertThat(gate.reserve(ready("7-3", BUSY))).isNull();
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos() - 1);
        assertThat(gate.next()).as("a nanosecond early").isNull();
        assertThat(gate.isClosed()).isTrue();
        nanos.addAndGet(1);

        assertThat(gate.next()).isNotNull();
        assertThat(gate.isClosed()).isFalse();
    }

    @Test
    void a_notice_stands_in_no_line_so_that_an_answer_finds_room() {
        Gate gate = gate();
        for (int i = 0; i < 8; i++) {
            assertThat(gate.reserve(ready("7-" + i, Address.telegram(100 + i), Lane.NOTICE)))
                    .isNotNull();
        }

        assertThat(gate.reserve(ready("7-8", OTHER, Lane.NOTICE))).isNull();
        assertThat(gate.reserve(ready("7-9", BUSY, Lane.REPLY))).isNotNull();
    }

    @Test
    void a_notice_overtakes_no_notice_and_an_answer_does() {
        Gate gate = gate();
        gate.add(ready("7-1", OTHER, Lane.NOTICE));

        assertThat(gate.reserve(ready("7-2", BUSY, Lane.NOTICE))).isNull();
        assertThat(gate.reserve(ready("7-3", BUSY, Lane.REPLY))).isNotNull();
    }

    private static @Nullable Address next(Gate gate) {
        Ready next = gate.next();
        return next == null ? null : next.out().to();
    }

    private Gate gate() {
        Draws draws = new Draws(server.redis(), Processes.alone(server.redis()));
        Accounts accounts = new Accounts(ChannelKind.TELEGRAM, account -> 0, draws, nanos::get);
        Held held = new Held(GateTest::hash, nanos::get);
        return new Gate(new RecordingChannel(ChannelKind.TELEGRAM), accounts, 8, 0, Runnable::run, held, nanos::get);
    }

    private static String hash(Address address) {
        return "hash-%s-0123456789".formatted(address.value());
    }

    private static Ready ready(String id, Address to) {
        return ready(id, to, Lane.REPLY);
    }

    private static Ready ready(String id, Address to, Lane lane) {
        Draft draft = Draft.answer(Wording.literal("hej")).withLane(lane);
        OutMessage message = new OutMessage(id, "7-x", draft, Instant.EPOCH);
        OutboundMessage out = new OutboundMessage(id, to, "hej", List.of(), Speaker.BOT, Purpose.ORDINARY, Instant.MAX);
        Known person = new Known(Participant.unheardOf("7-x"), 0);
        return new Ready(message, Progress.made("7-x", Lane.REPLY, Instant.EPOCH), person, out, 1, 0);
    }
}
