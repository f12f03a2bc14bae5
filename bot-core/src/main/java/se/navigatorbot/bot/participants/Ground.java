package se.navigatorbot.bot.participants;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;

/**
 * What the way in, the turns and the way out all stand on.
 *
 * @param clock business time
 * @param zone of the region
 */
public record Ground(
        Redis redis,
        Documents documents,
        Processes processes,
        AddressBook addresses,
        PersonShelf shelf,
        Onlookers onlookers,
        Lines lines,
        Clock clock,
        ZoneId zone,
        MeterRegistry meters,
        Unreadable unreadable) {

    /** For a process that has its store to itself. */
    public static Ground on(Redis redis, Documents documents, Clock clock, ZoneId zone, MeterRegistry meters) {
        return on(redis, documents, Processes.alone(redis), clock, zone, meters);
    }

    /** For one of several processes. */
    public static Ground on(
            Redis redis, Documents documents, Processes processes, Clock clock, ZoneId zone, MeterRegistry meters) {
        AddressBook addresses = new AddressBook(redis, documents, processes.signals());
        Onlookers onlookers = new Onlookers(processes);
        Unreadable unreadable = new Unreadable(meters);
        return new Ground(
                redis,
                documents,
                processes,
                addresses,
                new PersonShelf(redis, documents, unreadable),
                onlookers,
                new Lines(documents, addresses, onlookers),
                clock,
                zone,
                meters,
                unreadable);
    }
}
