package se.navigatorbot.bot.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One measured run against a service that is up: warm, measure, count what is missing. */
final class LoadRun {

    private final URI webhook;
    private final int providerPort;
    private final int people;
    private final Duration warm;
    private final Duration measured;
    private final List<URI> doors;

    LoadRun(URI webhook, int providerPort, int people, Duration warm, Duration measured) {
        this(webhook, providerPort, people, warm, measured, List.of(webhook));
    }

    private LoadRun(URI webhook, int providerPort, int people, Duration warm, Duration measured, List<URI> doors) {
        this.webhook = webhook;
        this.providerPort = providerPort;
        this.people = people;
        this.warm = warm;
        this.measured = measured;
        this.doors = doors;
    }

    /** The same, with the texts brought to these in turn; the webhook is still what the bot believes its address is. */
    LoadRun by(List<URI> several) {
        return new LoadRun(webhook, providerPort, people, warm, measured, List.copyOf(several));
    }

    /**
     * What a run came to.
     *
     * @param perSecond answers at the provider
     * @param cpuMicros processor time of all watched processes per answer
     */
    record Result(double perSecond, double cpuMicros, int unanswered, long extra, String text) {}

    Result run(double rate, List<Proc> watched) {
        Loop loop = new Loop("generator");
        Senders senders = new Senders(webhook, doors, people, loop);
        try (loop;
                LoadProvider provider = new LoadProvider(providerPort, loop, senders::answered)) {
            provider.up();
            senders.introduce();
            senders.pace(rate);
            senders.start(64);
            pause(warm);
            senders.pace(rate);
            senders.figures.begin();
            Map<String, Double> before = cpu(watched);
            long begun = System.nanoTime();
            pause(measured);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Map<String, Double> used = cpu(watched);
            long answers = Math.max(1, senders.figures.answers());
            String text = senders.figures.table(seconds);
            int unanswered = senders.stop(10);
            return result(watched, before, used, seconds, answers, text, unanswered, senders.figures.extras());
        }
    }

    private static Result result(
            List<Proc> watched,
            Map<String, Double> before,
            Map<String, Double> after,
            double seconds,
            long answers,
            String text,
            int unanswered,
            long extra) {
        List<String> parts = new ArrayList<>();
        double all = 0;
        for (Proc proc : watched) {
            double used = after.getOrDefault(proc.name(), 0.0) - before.getOrDefault(proc.name(), 0.0);
            all += used;
            parts.add(String.format(
                    Locale.ROOT, "%s %.0f µs, %d MB", proc.name(), used / answers * 1e6, proc.residentMegabytes()));
        }
        String whole = text + "; unanswered " + unanswered + "; " + String.join("; ", parts);
        return new Result(answers / seconds, all / answers * 1e6, unanswered, extra, whole);
    }

    private static Map<String, Double> cpu(List<Proc> watched) {
        Map<String, Double> seconds = new HashMap<>();
        watched.forEach(p -> seconds.put(p.name(), p.cpuSeconds()));
        return seconds;
    }

    private static void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
