package se.navigatorbot.bot.turns;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.inbox.ErasedMeanwhile;
import se.navigatorbot.bot.inbox.Inbox;
import se.navigatorbot.bot.inbox.Keeping;
import se.navigatorbot.bot.inbox.NewSenders;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.outbox.DailyCeiling;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.outbox.OutboxNeeds;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.outbox.Rates;
import se.navigatorbot.bot.outbox.Reports;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.participants.RowsAhead;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisSettings;
import se.navigatorbot.bot.redis.RedisSignals;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.SpoolLife;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.channels.AddressWatch;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Poller;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** The way of a message, from the door to the provider. */
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {

    private static final Duration LOOKING_AHEAD = Duration.ofSeconds(15);
    private static final Duration BETWEEN_PARTITIONS = Duration.ofMillis(20);

    @Bean
    Processes processes(JedisRedis redis, RedisSettings settings, Documents documents) {
        return settings.embedded()
                ? Processes.alone(redis)
                : Processes.several(redis, new RedisSignals(redis, documents.keyedHash("signals")));
    }

    @Bean
    Ground ground(
            Redis redis,
            Documents documents,
            Processes processes,
            BusinessClock clock,
            Region region,
            MeterRegistry meters) {
        return Ground.on(redis, documents, processes, clock, region.zone(), meters);
    }

    @Bean
    Threads engineThreads() {
        return new Threads();
    }

    @Bean
    Entrance entrance(Ground ground, Threads engineThreads) {
        return new Entrance(ground, engineThreads.workers());
    }

    @Bean
    SoleDuty soleDuty(Entrance entrance) {
        return new SoleDuty(entrance.leases());
    }

    /** Telegram bears one poller. */
    @Bean
    PollingDuty pollingDuty(Processes processes, SoleDuty duty, Store store, ObjectProvider<Poller> pollers) {
        return new PollingDuty(
                processes.alone() ? List.of() : pollers.orderedStream().toList(),
                new FetchingRight(duty::ours, () -> !store.trouble().line().isEmpty()));
    }

    @Bean
    Turns turns(Entrance entrance) {
        return entrance.turns();
    }

    @Bean
    People people(Ground ground) {
        return new RedisPeople(ground.redis(), ground.documents(), ground.addresses(), ground.shelf());
    }

    /** The first look comes a while after the start, when that has its work behind it. */
    @Bean
    Recurring rowsAhead(Ground ground) {
        RowsAhead rows = RowsAhead.within(ground.redis(), ground.shelf(), BETWEEN_PARTITIONS);
        return Recurring.every(LOOKING_AHEAD, "rows-ahead", rows::look);
    }

    @Bean
    Keeping keeping(
            Entrance entrance,
            Spool spool,
            BusinessClock clock,
            @Value("${navigator.limits.new-senders-per-hour:200}") int newSendersPerHour) {
        Ground ground = entrance.ground();
        Reports reports = new Reports(ground, entrance.leases(), entrance.toPerson());
        return new Keeping(
                ground.addresses(),
                entrance.storing(),
                new NewSenders(newSendersPerHour, ground.processes()::count, clock),
                spool,
                reports::take);
    }

    /** Does not know the channels, which know it. */
    @Bean
    Reception reception(Entrance entrance, Keeping keeping) {
        return new Inbox(entrance.ground(), keeping, SensitiveNumbers::mask);
    }

    @Bean
    AddressWatch addressWatch(Entrance entrance) {
        Ground ground = entrance.ground();
        return new StoredAddressWatch(ground.addresses(), entrance.storing(), ground.clock());
    }

    /** Gives the store what was kept while it was away. */
    @Bean
    SpoolLife spoolLife(Spool spool, Keeping keeping, FirstAid firstAid, Entrance entrance) {
        Ground ground = entrance.ground();
        ErasedMeanwhile taker = new ErasedMeanwhile(
                keeping,
                entrance.storing().switchBack(),
                ground.addresses(),
                new Forgotten(ground.redis(), ground.documents()),
                firstAid::speaksOfDanger);
        return new SpoolLife(spool, taker, firstAid);
    }

    @Bean
    DailyCeiling dailyCeiling(
            BusinessClock clock, Region region, @Value("${navigator.limits.sms-parts-per-day:20000}") int partsPerDay) {
        return new DailyCeiling(partsPerDay, clock, region.zone());
    }

    @Bean
    OutboxTrace outboxTrace(Redis redis, People people) {
        return new OutboxTrace(redis, people);
    }

    @Bean
    Unreadable unreadable(Ground ground) {
        return ground.unreadable();
    }

    @Bean
    Parked parked(Entrance entrance) {
        return new Parked(entrance.ground().redis(), entrance.arrivals());
    }

    @Bean
    Outbox outbox(
            Entrance entrance,
            Judge judge,
            Texts texts,
            Catalogues catalogues,
            List<Channel> channels,
            DailyCeiling ceiling,
            BusinessClock clock,
            Threads engineThreads,
            @Value("${navigator.sms.twilio.rate-per-second:1}") double twilioPerSecond,
            @Value("${navigator.sms.elks.rate-per-second:1}") double elksPerSecond) {
        OutboxNeeds needs = new OutboxNeeds(
                entrance.ground(),
                entrance.leases(),
                entrance.toPerson(),
                judge,
                texts,
                catalogues,
                channels,
                Rates.withSms(Map.of("", twilioPerSecond, "twilio", twilioPerSecond, "46elks", elksPerSecond)),
                ceiling,
                clock.real(),
                engineThreads.senders(),
                engineThreads.timer());
        return needs.open();
    }

    @Bean
    Mind mind(
            Understander understander,
            Dialogue dialogue,
            Timetable timetable,
            Catalogues catalogues,
            Diary diary,
            List<RequestHandler<?>> handlers,
            FirstAid firstAid) {
        List<Class<? extends Request>> kinds = new ArrayList<>(List.of(ItIsTime.class));
        handlers.forEach(handler -> kinds.add(handler.request()));
        return new Mind(understander, dialogue, timetable, catalogues, diary, new RequestKinds(kinds), firstAid);
    }

    @Bean
    EngineLife engineLife(Entrance entrance, Mind mind, Outbox outbox, Threads engineThreads, BusinessClock clock) {
        Engine engine = new Engine(entrance, mind, outbox, engineThreads.workers(), engineThreads.timer());
        clock.whenTurned(engine::turned);
        MeterRegistry meters = entrance.ground().meters();
        Gauge.builder("navigator.turns.waiting", entrance, e -> e.queue().waiting())
                .register(meters);
        for (Lane lane : Lane.values()) {
            Gauge.builder("navigator.outbox.waiting", outbox, o -> o.waiting(lane))
                    .tag("lane", lane.name())
                    .register(meters);
        }
        return new EngineLife(engine);
    }
}
