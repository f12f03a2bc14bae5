package se.navigatorbot.bot.turns;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.inbox.Inbox;
import se.navigatorbot.bot.inbox.Keeping;
import se.navigatorbot.bot.inbox.NewSenders;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.DailyCeiling;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.OutMessage;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.outbox.OutboxNeeds;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.outbox.QuestionPut;
import se.navigatorbot.bot.outbox.Rates;
import se.navigatorbot.bot.outbox.Reports;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.partitions.LeaseTimes;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.RedisSignals;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.SpoolLife;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.channels.WithTheProcess;
import se.navigatorbot.channels.fakes.Waiting;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/**
 * The engine with a small mind of its own: it answers {@code "svar på …"} unless a test says otherwise. Its clock
 * stands on Tuesday 24 November 2026 at 10:00 UTC until it is turned.
 */
public final class House implements AutoCloseable {

    public static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    public final RecordingChannel sms = new RecordingChannel(ChannelKind.SMS);
    public final RecordingChannel web = new RecordingChannel(ChannelKind.WEB_CHAT);
    public final RecordingChannel telegram = new RecordingChannel(ChannelKind.TELEGRAM);
    public final RecordingCatalogues catalogues = new RecordingCatalogues();
    public final BusinessClock clock = BusinessClock.real(Clock.fixed(TUESDAY, ZoneOffset.UTC));
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final Reception inbox;
    public final People people;
    public final OutboxTrace trace;
    public final Entrance entrance;
    public final Spool spool;

    private final SpoolLife spoolLife;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);
    private static final AtomicInteger MESSAGES = new AtomicInteger();
    private final Engine engine;
    private final @Nullable RedisSignals signals;

    private House(JedisRedis store, Documents documents, Plan plan) {
        Redis redis = plan.redis == null ? store : plan.redis;
        signals = plan.alone ? null : new RedisSignals(store, "test");
        Processes processes = signals == null
                ? Processes.alone(redis)
                : Processes.several(redis, plan.deaf ? new Deaf() : signals, plan.leases);
        Ground ground = Ground.on(redis, documents, processes, clock, ZoneId.of("Europe/Stockholm"), meters);
        entrance = new Entrance(ground, pool, plan.nanos);
        people = new RedisPeople(ground.redis(), ground.documents(), ground.addresses(), ground.shelf());
        trace = new OutboxTrace(ground.redis(), people);
        Reports reports = new Reports(ground, entrance.leases(), entrance.toPerson());
        spool = new Spool(plan.spoolFolder, documents);
        NewSenders newSenders = new NewSenders(plan.newSenders, clock);
        Keeping keeping = new Keeping(ground.addresses(), entrance.storing(), newSenders, spool, reports::take);
        spoolLife = new SpoolLife(spool, keeping, plan.firstAid);
        inbox = new Inbox(ground, keeping, text -> text.replace("20010101-1234", "[borttaget]"));
        List<Channel> channels = plan.channel == null ? List.of(sms, telegram, web) : List.of(plan.channel, telegram);
        Outbox outbox = new OutboxNeeds(
                        ground,
                        entrance.leases(),
                        entrance.toPerson(),
                        plan.judge,
                        House::words,
                        catalogues,
                        channels,
                        plan.rates,
                        new DailyCeiling(plan.partsPerDay, clock, ground.zone()),
                        plan.real,
                        pool,
                        timer)
                .open();
        Mind mind = new Mind(
                House::understood,
                plan.dialogue,
                plan.timetable,
                catalogues,
                plan.diary,
                new RequestKinds(List.of(
                        ItIsTime.class,
                        Say.class,
                        ProviderStopped.class,
                        AddressUnreachable.class,
                        AddressReopened.class,
                        QuestionPut.class,
                        MessageParked.class)),
                plan.firstAid);
        engine = new Engine(entrance, mind, outbox, pool, timer);
        clock.whenTurned(engine::turned);
    }

    /** What differs from an ordinary house. */
    public static final class Plan {
        Function<Turn, Reply> answers = turn -> Reply.saying(turn, Wording.literal("svar på " + turn.text()));
        Consumer<Request> heard = request -> {};

        @Nullable
        Redis redis;

        @Nullable
        Channel channel;

        InstantSource real = InstantSource.fixed(TUESDAY);
        LongSupplier nanos = System::nanoTime;
        Rates rates = Rates.UNLIMITED;
        Judge judge = House::judge;
        int newSenders;
        int partsPerDay;
        boolean alone = true;
        LeaseTimes leases = LeaseTimes.ORDINARY;
        boolean deaf;
        public FirstAid firstAid = FirstAid.NONE;

        public Path spoolFolder = WithTheProcess.folder("spool");
        Timetable timetable = new NeverDue();
        Diary diary = new MemoryDiary();
        final Dialogue dialogue = new Dialogue() {
            @Override
            public Reply answer(Turn turn) {
                return answers.apply(turn);
            }

            @Override
            public Reply handle(Turn turn, Request request) {
                heard.accept(request);
                if (request instanceof Say say && say.text().isEmpty()) {
                    return Reply.silent(turn).withResult(new Reply.Refusal("inget att säga"));
                }
                return request instanceof Say say
                        ? Reply.saying(turn, Wording.literal(say.text())).withResult("sagt")
                        : request instanceof ItIsTime ? timetable.due(turn) : Reply.silent(turn);
            }
        };

        public Plan answering(Function<Turn, Reply> how) {
            answers = how;
            return this;
        }

        public House open(RedisServer server) {
            return open(server.redis(), server.documents());
        }

        House open(JedisRedis store, Documents documents) {
            House house = new House(store, documents, this);
            house.engine.start();
            house.spoolLife.start();
            return house;
        }
    }

    /** A request that says something. */
    public record Say(String text) implements Request {}

    public static House open(RedisServer server) {
        return new Plan().open(server);
    }

    public Turns turns() {
        return entrance.turns();
    }

    /** Somebody writes; gives the receipt. */
    public Reception.Receipt hears(Address from, String text) {
        return inbox.accept(InboundMessage.text("sms:t" + MESSAGES.incrementAndGet(), from, text, clock.instant()));
    }

    public Participant person(Address address) {
        return people.whoseIs(address).flatMap(people::find).orElseThrow();
    }

    public String id(Address address) {
        return people.whoseIs(address).orElseThrow();
    }

    public static Address phone(int number) {
        return Address.sms("+4670174%04d".formatted(number));
    }

    /** Waits for something that comes about by itself, at most ten seconds. */
    public static void await(BooleanSupplier so) {
        Waiting.soon(so);
    }

    /** Ends like a power cut: whatever was in memory is gone. */
    public void vanish() {
        spoolLife.stop();
        spool.close();
        pool.shutdownNow();
        timer.shutdownNow();
        if (signals != null) {
            signals.close();
        }
    }

    /** Finishes what is under way and handles nothing from then on. */
    public void stopWorking() {
        engine.stop();
    }

    @Override
    public void close() {
        engine.stop();
        vanish();
    }

    private static Understanding understood(Utterance utterance) {
        String text = utterance.text();
        if (text.contains("fel i modellen")) {
            throw new IllegalStateException("the model is broken");
        }
        Intent intent = text.contains("kris") ? Intent.CRISIS : text.equals("stopp") ? Intent.OPT_OUT : Intent.UNCLEAR;
        return Understanding.sure(intent, Slots.NONE, "[" + utterance.context() + "]");
    }

    private static String words(Wording wording, LocalDateTime now) {
        if (wording.words().containsKey("fel")) {
            throw new IllegalArgumentException("a value is missing");
        }
        return wording.words().getOrDefault("text", wording.key());
    }

    private static Judge.Verdict judge(OutMessage message, Participant person, Catalogue catalogue, Instant now) {
        if (person.wishes().stopped() && message.draft().subject() != null) {
            return Judge.Verdict.drop("STOPP");
        }
        if (person.talk().humanSpeaks()) {
            return Judge.Verdict.drop("en människa svarar");
        }
        Address own =
                person.reachable().isEmpty() ? null : person.reachable().get(0).address();
        Address to = message.draft().to() != null ? message.draft().to() : own;
        return to == null ? Judge.Verdict.drop("ingen adress") : Judge.Verdict.send(to);
    }
}
