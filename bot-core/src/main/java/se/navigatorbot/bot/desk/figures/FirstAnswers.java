package se.navigatorbot.bot.desk.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.desk.queue.AnswerPromise;
import se.navigatorbot.bot.participants.Answered;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.calls.HouseTime;

/**
 * How long people of a centre wait for the first word of a human, in opened time, as the promise counts it. Whoever waits
 * has written, so only those who wrote in the period are read; what came of it holds for some minutes, for all desks.
 */
final class FirstAnswers {

    /** The period that is looked back on. */
    static final Duration PERIOD = Duration.ofDays(30);

    /** Fewer answers than that are not told. */
    private static final int LEAST = 5;

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final People people;
    private final AnswerPromise promise;
    private final Catalogues catalogues;
    private final HouseTime time;
    private final Map<String, Counted> known = new ConcurrentHashMap<>();

    FirstAnswers(People people, AnswerPromise promise, Catalogues catalogues, HouseTime time) {
        this.people = people;
        this.promise = promise;
        this.catalogues = catalogues;
        this.time = time;
    }

    /**
     * Waits of a period.
     *
     * @param few whether there are too few to tell; the others are zero then
     * @param half half of them were no longer
     * @param most nine of ten were no longer
     */
    record Waits(boolean few, Duration half, Duration most) {

        /** By nearest rank, so that each is a wait that there was. */
        static Waits of(List<Duration> waits) {
            if (waits.size() < LEAST) {
                return new Waits(true, Duration.ZERO, Duration.ZERO);
            }
            List<Duration> sorted =
                    waits.stream().sorted(Comparator.naturalOrder()).toList();
            return new Waits(false, rank(sorted, 50), rank(sorted, 90));
        }

        private static Duration rank(List<Duration> sorted, int percent) {
            return sorted.get((sorted.size() * percent + 99) / 100 - 1);
        }
    }

    /**
     * @param rows everybody of that centre
     */
    Waits of(String centre, List<Row> rows) {
        Instant now = time.instant();
        Counted counted = known.get(centre);
        if (counted == null || counted.at().plus(FRESH).isBefore(now)) {
            counted = new Counted(now, Waits.of(waits(centre, rows, now.minus(PERIOD))));
            known.put(centre, counted);
        }
        return counted.waits();
    }

    private List<Duration> waits(String centre, List<Row> rows, Instant from) {
        return rows.stream()
                .filter(row -> row.lastHeard() != null && row.lastHeard().isAfter(from))
                .flatMap(row -> people.find(row.id()).stream())
                .flatMap(person -> person.talk().answered().stream())
                .filter(one -> one.at().isAfter(from))
                .map(one -> waited(centre, one))
                .toList();
    }

    private Duration waited(String centre, Answered one) {
        return promise.waited(centre, time.local(one.asked()), time.local(one.at()), catalogues.current());
    }

    private record Counted(Instant at, Waits waits) {}
}
