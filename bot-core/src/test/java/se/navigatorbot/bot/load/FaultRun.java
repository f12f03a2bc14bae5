package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.KeptDocuments;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/**
 * The house under load while things go wrong, one after another. In the end three books must agree: what was
 * acknowledged, what the store says, and what the provider has ({@link Verdict}). Threads are looked through for what
 * is lost, doubled or out of order ({@link Wrote}), readiness for lies ({@link Witness}), logs for what they must not
 * tell ({@link SpokenLogs}); some people say STOPP on the way and must get nothing after it. {@code
 * bot-core/target/faults.md} tells what was done and what came of it.
 *
 * <p>Arguments: what goes wrong, as {@code each} (every {@link Fault} once), {@code mixed*20} (as many at random) or
 * {@code BOT_KILLED*10}, with commas between (each,mixed*20); texts a second (100); processes (2); seed (any); store (one, watched or
 * cluster, {@link ShakenStore#of}); seconds between one thing and the next (4): from a minute on, memory is looked at too.
 * With {@code -Dload.other=JAR} every process begins with that version, and {@code BOT_CHANGED} goes over to this one
 * and back.
 */
public final class FaultRun {

    private static final Logger log = LoggerFactory.getLogger(FaultRun.class);
    static final Duration BETWEEN = Duration.ofSeconds(4);
    private static final Duration SOAK = Duration.ofMinutes(1);
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(90);

    private final Shaken house;
    private final Ledger ledger;
    private final Strangers strangers;
    private final Callbacks callbacks;
    private final Random random;
    private final List<String> struck = new ArrayList<>();
    private final Wrote wrote = new Wrote();
    private final Witness witness;
    private final Stoppers stoppers;
    private final Map<String, Integer> played = new TreeMap<>();
    private final Duration between;
    private final Swell swell;

    FaultRun(Path folder, int perSecond, int processes, long seed, String store, Duration between) {
        this.between = between;
        house = new Shaken(folder, processes, store);
        ledger = new Ledger(folder.resolve("acknowledged"));
        strangers = new Strangers(house.publicAddress(), house.ports(), ledger, wrote, perSecond);
        witness = new Witness(house.ports(), strangers);
        stoppers = new Stoppers(strangers, house.provider);
        random = new Random(seed);
        callbacks = new Callbacks(house, new Random(seed));
        swell = new Swell(house, ledger::all);
    }

    public static void main(String[] args) {
        String plan = args.length > 0 ? args[0] : "each,mixed*20";
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int processes = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
        String store = args.length > 4 ? args[4] : "one";
        Duration between = args.length > 5 ? Duration.ofSeconds(Integer.parseInt(args[5])) : BETWEEN;
        Path folder =
                Path.of("bot-core/target/load/fault-" + ProcessHandle.current().pid());
        FaultRun run = new FaultRun(folder.toAbsolutePath(), perSecond, processes, seed, store, between);
        log.info("seed {}", seed);
        Verdict verdict = run.run(plan(plan, new Random(seed)), Duration.ofMinutes(6));
        new FaultReport(Path.of("bot-core")).write(seed, run.struck, run.played, verdict);
        run.swell.lines().forEach(line -> log.info("memory: {}", line));
        log.info("{}", verdict);
    }

    /** What the plan's words stand for, in order. */
    static List<Fault> plan(String words, Random random) {
        List<Fault> plan = new ArrayList<>();
        for (String part : words.split(",")) {
            String[] times = part.strip().split("\\*");
            int count = times.length > 1 ? Integer.parseInt(times[1]) : 1;
            for (int i = 0; i < count; i++) {
                switch (times[0]) {
                    case "each" -> plan.addAll(Fault.all());
                    case "mixed" ->
                        plan.add(Fault.all().get(random.nextInt(Fault.all().size())));
                    default -> plan.add(Fault.valueOf(times[0]));
                }
            }
        }
        return plan;
    }

    /** @param patience how long doubts may take to settle in the end; what waits is waited for in any case */
    Verdict run(List<Fault> plan, Duration patience) {
        try (house) {
            strangers.says("+46703099999", "Hej");
            Shaken.rest(BETWEEN);
            int more = house.provider.ledger().size() - 1;
            strangers.start();
            witness.start();
            callbacks.start();
            Shaken.rest(BETWEEN);
            for (Fault fault : plan) {
                stoppers.another();
                strike(fault);
            }
            witness.stop();
            boolean all = strangers.stop(TAKEN_WITHIN);
            Verdict verdict = settled(more, patience);
            callbacks.stop();
            verdict = with(verdict, looks(verdict, more));
            return all ? verdict : with(verdict, List.of("some texts were never taken"));
        }
    }

    /** What was done, in order, one line each. */
    List<String> struck() {
        return struck;
    }

    /** How often each thing was done, by the words of the list of promises. */
    Map<String, Integer> played() {
        return played;
    }

    /** What else must hold, beside the books; notes how much of it there was to look at. */
    private List<String> looks(Verdict verdict, int more) {
        List<String> found = new ArrayList<>(witness.lies());
        Set<String> words = house.provider.ledger().stream().map(Sent::body).collect(Collectors.toSet());
        SpokenLogs logs = SpokenLogs.read(house.folder(), words);
        found.addAll(logs.hits());
        found.addAll(stoppers.contacted(more));
        Wrote.Found threads = threads();
        found.addAll(threads.differences());
        played.put("texts", verdict.acknowledged());
        played.put("answers", verdict.answers());
        played.put("repeats", strangers.repeats());
        played.put("pairs", threads.pairs());
        played.put("between", threads.betweenProcesses());
        played.put("readiness", witness.ready());
        played.put("unready", witness.notReady());
        played.put("lines", logs.lines());
        played.put("stopped", stoppers.count());
        return found;
    }

    private Wrote.Found threads() {
        Documents documents = KeptDocuments.with(house.folder().resolve("key"));
        try (JedisRedis redis = house.store().open()) {
            return wrote.compare(InOrder.threads(redis, documents));
        }
    }

    private void strike(Fault fault) {
        long begun = System.nanoTime();
        int refused = strangers.refused();
        fault.strike(house, random);
        Shaken.rest(between);
        if (between.compareTo(SOAK) >= 0) {
            swell.look();
        }
        String line = String.format(
                "%s | %s | %d s | %d",
                fault,
                fault.words(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                strangers.refused() - refused);
        struck.add(line);
        played.merge(fault.name(), 1, Integer::sum);
        log.info("{}", line);
    }

    private Verdict settled(int more, Duration patience) {
        long doubts = System.nanoTime() + patience.toNanos();
        long end = System.nanoTime() + patience.plus(TAKEN_WITHIN).toNanos();
        while (true) {
            Shaken.rest(BETWEEN);
            Verdict verdict = Verdict.of(ledger, house.provider.ledger(), house.store(), more);
            boolean done = verdict.open() == 0 && (verdict.unknown() == 0 || System.nanoTime() > doubts);
            if (done) {
                return verdict;
            }
            if (System.nanoTime() > end) {
                return with(verdict, List.of(verdict.open() + " are not done"));
            }
        }
    }

    private static Verdict with(Verdict verdict, List<String> more) {
        List<String> differences = new ArrayList<>(verdict.differences());
        differences.addAll(more);
        return new Verdict(
                verdict.acknowledged(),
                verdict.answers(),
                verdict.unknown(),
                verdict.arrived(),
                verdict.open(),
                differences);
    }
}
