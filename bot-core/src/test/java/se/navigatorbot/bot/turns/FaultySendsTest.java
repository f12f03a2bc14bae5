package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.turns.ShakyProvider.Mishap;
import se.navigatorbot.bot.turns.ShakyProvider.Taken;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.fakes.Waiting;

/**
 * Sends of which every fifth attempt goes wrong, some lost before and some after the provider took them. More with
 * {@code -Dnavigator.tests.sends=10000}, the same again with {@code -Dnavigator.tests.seed}.
 */
class FaultySendsTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final int SENDS = Integer.getInteger("navigator.tests.sends", 500);
    private static final long SEED = Long.getLong("navigator.tests.seed", System.nanoTime());
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(5);

    private final Random random = new Random(SEED);
    private final AtomicReference<Instant> time = new AtomicReference<>(House.TUESDAY);
    private final ShakyProvider provider = new ShakyProvider(this::now);
    private final Map<String, Instant> inDoubt = new HashMap<>();
    private final Set<String> everInDoubt = new HashSet<>();
    private final Set<String> calledBack = new HashSet<>();
    private Instant askedAt = Instant.MIN;
    private Duration longest = Duration.ZERO;

    @Test
    void nothing_is_doubled_and_every_doubt_is_settled_within_five_minutes() {
        provider.always(message -> random.nextInt(5) == 0 ? any() : null);
        House.Plan plan = new House.Plan();
        plan.real = this::now;
        plan.channel = provider;
        try (House house = plan.open(server)) {
            for (int i = 0; i < SENDS; i++) {
                house.hears(House.phone(i % 100), i % 3 == 0 ? "hej" : "nr " + i);
            }
            creepUntil(house, () -> states(house).size() == SENDS);
            for (int step = 0; step < 100 && !rested(house); step++) {
                next(house);
            }
            verify(house);
        }
    }

    private Mishap any() {
        return Mishap.values()[random.nextInt(Mishap.values().length)];
    }

    /** Some seconds go by; some callbacks come at last; what has been in doubt for a while is asked about. */
    private void next(House house) {
        creepUntil(house, () -> idle(house));
        note(house);
        callBack(house);
        int asked = provider.questions();
        time.updateAndGet(now -> now.plus(STEP));
        house.clock.advance(STEP);
        if (mustAsk(house)) {
            // A question that was put just before may settle the last doubt only now: then nobody asks any more.
            creepUntil(house, () -> provider.questions() > asked || !mustAsk(house));
        }
        if (provider.questions() > asked) {
            askedAt = now();
        }
        creepUntil(house, () -> idle(house));
        note(house);
    }

    private boolean mustAsk(House house) {
        return now().isAfter(askedAt.plusSeconds(61))
                && inDoubt.entrySet().stream()
                        .filter(doubt -> now().isAfter(doubt.getValue().plusSeconds(31)))
                        .anyMatch(doubt -> inDoubt(house).contains(doubt.getKey()));
    }

    private static Set<String> inDoubt(House house) {
        return Partition.all().stream()
                .flatMap(partition -> redis(house).hash(partition.doubt()).keySet().stream())
                .filter(id -> fate(house, id) == Fate.UNKNOWN)
                .collect(Collectors.toSet());
    }

    /** Time creeps on, since whoever was told to wait waits by it. */
    private void creepUntil(House house, BooleanSupplier so) {
        Waiting.untilTrue(
                Duration.ofMinutes(1),
                () -> {
                    time.updateAndGet(now -> now.plusMillis(100));
                    house.clock.advance(Duration.ofMillis(100));
                    return so.getAsBoolean();
                },
                () -> "never came to rest, seed " + SEED + ", in doubt " + inDoubt(house));
    }

    private void callBack(House house) {
        for (Taken taken : provider.taken()) {
            boolean unheard = inDoubt.containsKey(taken.message().id());
            if (unheard && random.nextInt(4) == 0 && calledBack.add(taken.sid())) {
                house.inbox.report(new DeliveryReport(
                        taken.message().id(),
                        taken.sid(),
                        DeliveryReport.Progress.DELIVERED,
                        DeliveryOutcome.ACCEPTED,
                        ""));
            }
        }
    }

    /** Since when each is in doubt; none longer than promised. */
    private void note(House house) {
        Set<String> open = inDoubt(house);
        inDoubt.keySet().retainAll(open);
        open.forEach(id -> inDoubt.putIfAbsent(id, now()));
        everInDoubt.addAll(open);
        inDoubt.forEach((id, since) -> {
            Duration held = Duration.between(since, now());
            longest = held.compareTo(longest) > 0 ? held : longest;
        });
        assertThat(longest).as("seed %d", SEED).isLessThanOrEqualTo(SETTLED_WITHIN);
    }

    private void verify(House house) {
        Map<String, Progress> ends = states(house);
        Map<Fate, Long> fates = ends.values().stream()
                .collect(Collectors.groupingBy(Progress::fate, TreeMap::new, Collectors.counting()));
        LoggerFactory.getLogger(getClass())
                .info(
                        "seed {}: {} sends, {} attempts, {} in doubt, settled within {} s; ends: {}",
                        SEED,
                        SENDS,
                        provider.attempts(),
                        everInDoubt.size(),
                        longest.toSeconds(),
                        fates);

        assertThat(everInDoubt).as("seed %d", SEED).hasSizeGreaterThan(SENDS / 20);
        assertThat(ends.values())
                .as("seed %d", SEED)
                .extracting(Progress::fate)
                .isSubsetOf(Fate.SENT, Fate.DELIVERED, Fate.UNKNOWN);
        Map<List<String>, Meant> meant = meant(house, ends);
        Map<List<String>, Long> taken = taken();
        assertThat(meant.keySet()).as("seed %d", SEED).containsAll(taken.keySet());
        assertThat(meant.entrySet())
                .as("each as often as it was meant, seed %d", SEED)
                .filteredOn(text -> !text.getValue().fits(taken.getOrDefault(text.getKey(), 0L)))
                .extracting(text -> text + ", and " + taken.get(text.getKey()) + " taken")
                .isEmpty();
        assertThat(staffLines(house)).isEqualTo(fates.getOrDefault(Fate.UNKNOWN, 0L));
        assertThat(provider.questions()).as("asked once a minute at most").isLessThan(2 * 100 * 15 / 60);
    }

    /** How often each text was taken for each person: two alike are one as good as the other. */
    private Map<List<String>, Long> taken() {
        return provider.taken().stream()
                .map(Taken::message)
                .collect(Collectors.groupingBy(
                        message -> List.of(message.to().value(), message.text()), Collectors.counting()));
    }

    /** How often a text was surely taken, by what the house says of it, and how often perhaps besides. */
    private record Meant(long surely, long perhaps) {

        boolean fits(long taken) {
            return taken >= surely && taken <= surely + perhaps;
        }

        Meant and(Meant other) {
            return new Meant(surely + other.surely, perhaps + other.perhaps);
        }
    }

    private static Map<List<String>, Meant> meant(House house, Map<String, Progress> ends) {
        Map<List<String>, Meant> meant = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            Address phone = House.phone(i);
            house.people.whoseIs(phone).stream()
                    .flatMap(id -> house.people.thread(id, SENDS).stream())
                    .filter(line -> ends.containsKey(line.cause()))
                    .forEach(line -> meant.merge(
                            List.of(phone.value(), line.text()),
                            Objects.requireNonNull(ends.get(line.cause())).fate() == Fate.UNKNOWN
                                    ? new Meant(0, 1)
                                    : new Meant(1, 0),
                            Meant::and));
        }
        return meant;
    }

    private static long staffLines(House house) {
        return house.people.rows(row -> true).stream()
                .flatMap(row -> house.people.thread(row.id(), SENDS).stream())
                .filter(line -> line.text().equals("doubt.message"))
                .count();
    }

    /** Nothing under way, nothing due. */
    private static boolean idle(House house) {
        double now = house.clock.millis();
        return states(house).values().stream().noneMatch(state -> state.fate() == Fate.CLAIMED)
                && Partition.all().stream()
                        .flatMap(partition -> partition.lanes().stream())
                        .allMatch(lane -> redis(house).upTo(lane, now, 1).isEmpty());
    }

    private static boolean rested(House house) {
        return idle(house)
                && states(house).values().stream()
                        .allMatch(state -> state.fate().ended())
                && Partition.all().stream()
                        .allMatch(partition ->
                                redis(house).hash(partition.doubt()).isEmpty());
    }

    private static Map<String, Progress> states(House house) {
        List<String> keys = Partition.all().stream().map(Partition::state).toList();
        Map<String, Progress> states = new HashMap<>();
        redis(house)
                .hashes(keys)
                .forEach(hash -> hash.forEach(
                        (id, record) -> states.put(id, Progress.parse(new String(record, StandardCharsets.UTF_8)))));
        return states;
    }

    private static @Nullable Fate fate(House house, String id) {
        byte[] record = redis(house).field(Partition.of(id).state(), id);
        return record == null
                ? null
                : Progress.parse(new String(record, StandardCharsets.UTF_8)).fate();
    }

    private static Redis redis(House house) {
        return house.entrance.ground().redis();
    }

    private Instant now() {
        return Objects.requireNonNull(time.get());
    }
}
