package se.navigatorbot.bot.firstaid;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.Replay;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;

/** A desk with two channels, a spool in a folder of its own, and a house that sees danger in one word. */
abstract class DeskBox {

    static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    static final Address ALVA = Address.sms("+46701740631");
    static final Address ON_DUTY = Address.sms("+46701740615");
    static final Address EVERYBODY = Address.sms("+46701740616");

    @TempDir
    Path folder;

    final RecordingChannel sms = new RecordingChannel(ChannelKind.SMS);
    final RecordingChannel web = new RecordingChannel(ChannelKind.WEB_CHAT);
    final ScheduledExecutorService hands = Executors.newScheduledThreadPool(1);

    /** Nothing is understood before it is down. */
    volatile CountDownLatch ear = new CountDownLatch(0);

    /** Down when something is about to be understood. */
    final CountDownLatch looks = new CountDownLatch(1);

    Ground ground;
    Spool spool;
    FirstAidDesk desk;

    @BeforeEach
    void open() {
        ground = Ground.on(
                server().redis(),
                server().documents(),
                Clock.fixed(NINE, ZoneOffset.UTC),
                ZoneId.of("Europe/Stockholm"),
                new SimpleMeterRegistry());
        spool = spool();
        desk = desk();
        spool.answerDanger(desk);
    }

    /** Each test class has one of its own. */
    abstract RedisServer server();

    Spool spool() {
        return new Spool(folder.resolve("spool"), server().documents());
    }

    @AfterEach
    void close() {
        hands.shutdownNow();
        spool.close();
    }

    FirstAidDesk desk() {
        return desk(Duration.ofHours(1));
    }

    /** What is kept now is heard by a desk that rings again so often. */
    FirstAidDesk hears(Spooled message, Duration ringsAgain) {
        FirstAidDesk hearing = desk(ringsAgain);
        spool.answerDanger(hearing);
        spool.keep(message).join();
        return hearing;
    }

    FirstAidDesk desk(Duration ringsAgain) {
        return new FirstAidDesk(
                this::danger,
                new FirstWords(
                        new Danger(),
                        (turn, soFar) -> alarmed(turn, soFar, "larm igen"),
                        ground.addresses(),
                        ground.shelf(),
                        ground.clock(),
                        ground.zone()),
                new UrgentPost(
                        List.of(sms, web),
                        (wording, now) -> wording.words().getOrDefault("text", ""),
                        ground.clock(),
                        ground.zone()),
                spool,
                ground,
                hands,
                ringsAgain);
    }

    private Optional<CrisisLevel> danger(String text) {
        looks.countDown();
        await(ear);
        return text.startsWith("fara") ? Optional.of(CrisisLevel.EXPLICIT) : Optional.empty();
    }

    /** Rings everybody once three alarms have gone out. */
    private static Reply alarmed(Turn turn, Reply reply, String words) {
        Crisis crisis = Objects.requireNonNull(reply.after().talk().crisis());
        Reply rung = reply.changing(person -> person.talk(talk -> talk.withCrisis(crisis.alarmed(turn.now()))))
                .plus(Draft.duty(Wording.literal(words), ON_DUTY));
        return crisis.alarms() < 3 ? rung : rung.plus(Draft.duty(Wording.literal(words), EVERYBODY));
    }

    static Spooled says(String id, Address from, String text) {
        return new Spooled(InboundMessage.text(id, from, text, NINE), NINE, null);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes nothing until it is back. */
    static final class AwayStore implements Replay.Taker {

        final AtomicInteger tries = new AtomicInteger();
        final List<Answered> taken = new CopyOnWriteArrayList<>();
        volatile boolean away = true;

        @Override
        public void take(List<Replay.Arrived> messages) {
            if (away) {
                tries.incrementAndGet();
                throw new CompletionException(new RedisAwayException("away", null));
            }
            messages.forEach(message -> taken.add(Objects.requireNonNull(message.answered())));
        }

        @Override
        public void take(DeliveryReport report) {}
    }

    /** Gives help lines each time, and rings until an alarm has gone out, except at night; as the house does. */
    static final class Danger implements Skill {

        @Override
        public Set<Intent> intents() {
            return Set.of(Intent.CRISIS);
        }

        @Override
        public Reply answer(Turn turn) {
            Crisis open = turn.person().talk().crisis();
            Crisis crisis = open == null ? Crisis.heard(CrisisLevel.EXPLICIT, turn.now()) : open;
            Reply reply = Reply.silent(turn)
                    .plus(Draft.answer(Wording.literal("ring 112")).withPurpose(Purpose.CRISIS))
                    .changing(person -> person.talk(talk -> talk.withCrisis(crisis)
                            .withAsked(new Asked(
                                    OpenQuestion.DANGER,
                                    Map.of(),
                                    List.of(),
                                    turn.now().plus(Duration.ofHours(1))))));
            boolean night = Objects.requireNonNull(turn.text()).contains("natt");
            return night || crisis.alarmedAt() != null ? reply : alarmed(turn, reply, "BRÅDSKANDE");
        }
    }
}
