package se.navigatorbot.bot.partitions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this process has met in the store since its start and could not read. Each is logged once, stays as it is and
 * holds up no other; staff see how many there are.
 */
public final class Unreadable {

    private static final int MOST = 10_000;

    private static final Logger log = LoggerFactory.getLogger(Unreadable.class);

    private final Set<String> met = ConcurrentHashMap.newKeySet();

    public Unreadable(MeterRegistry meters) {
        Gauge.builder("navigator.store.unreadable", met, Set::size)
                .description("records of the store that could not be read since the start")
                .register(meters);
    }

    /**
     * @param what it is, by a name fit for a log
     */
    public void note(String what, RuntimeException why) {
        if (met.size() < MOST && met.add(what)) {
            log.error("{} cannot be read and is passed over: {}", what, Fault.of(why));
        }
    }

    public int count() {
        return met.size();
    }
}
