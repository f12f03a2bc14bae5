package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.outbox.Asking.Case;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.ProviderRecords.Sent;

/**
 * Pairs messages in doubt with what stands on the provider's records: same recipient, same words, taken since the
 * attempt. What is on record belongs to one message of ours at most, however alike two are.
 */
final class Finding {

    /** So far the provider's clock and ours may lie apart. */
    private static final Duration APART = Duration.ofMinutes(5);
    /** What was taken so lately may be an attempt whose outcome is just being written. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(20);

    private static final Comparator<Case> EARLIEST =
            Comparator.comparing(one -> one.open().doubt().attemptedAt());

    private final Stock stock;
    private final OutboxScripts scripts;
    private final Reports reports;
    private final Clock clock;

    Finding(Stock stock, OutboxScripts scripts, Reports reports, Clock clock) {
        this.stock = stock;
        this.scripts = scripts;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Settles those that stand on the records.
     *
     * @param now real
     * @return those that surely do not
     * @throws ProviderRecords.Unreadable when the records cannot be read as a whole
     */
    List<Case> absent(ProviderRecords records, List<Case> cases, Instant now) {
        Instant first =
                cases.stream().map(Finding::from).min(Comparator.naturalOrder()).orElse(now);
        Map<Address, List<Sent>> sent = records.sent(first).stream().collect(Collectors.groupingBy(Sent::to));
        List<Case> absent = new ArrayList<>();
        for (List<Case> alike : alike(cases)) {
            Sent[] fitting = fitting(alike.get(0), sent);
            absent.addAll(fitting.length == 0 ? alike : paired(alike, fitting, now));
        }
        return absent;
    }

    private static Collection<List<Case>> alike(List<Case> cases) {
        Map<List<Object>, List<Case>> groups = new LinkedHashMap<>();
        cases.stream()
                .sorted(EARLIEST)
                .forEach(one -> groups.computeIfAbsent(
                                List.of(
                                        one.open().doubt().to(),
                                        one.open().doubt().words()),
                                key -> new ArrayList<>())
                        .add(one));
        return groups.values();
    }

    private static Sent[] fitting(Case like, Map<Address, List<Sent>> sent) {
        String words = plain(like.open().doubt().words());
        return sent.getOrDefault(like.open().doubt().to(), List.of()).stream()
                .filter(one -> one.words().isBlank() || plain(one.words()).equals(words))
                .sorted(Comparator.comparing(Sent::takenAt))
                .toArray(Sent[]::new);
    }

    /** Gives each of ours what was taken nearest to its attempt and nobody has. */
    private List<Case> paired(List<Case> alike, Sent[] fitting, Instant now) {
        Set<String> taken = known(alike);
        Map<Case, Match> matches = new LinkedHashMap<>();
        alike.forEach(one -> matches.put(one, inDoubt(one) ? Match.ABSENT : Match.FOUND));
        for (Pair pair : nearest(alike, fitting)) {
            boolean open = matches.get(pair.one()) == Match.ABSENT;
            // A callback may just have settled it, under a name that is among the known: it must not take another's.
            if (open && !inDoubt(pair.one())) {
                matches.put(pair.one(), Match.FOUND);
            } else if (open && taken.add(pair.sent().providerId())) {
                matches.put(pair.one(), claimed(pair.one(), pair.sent(), now));
            }
        }
        return alike.stream().filter(one -> matches.get(one) == Match.ABSENT).toList();
    }

    /** Of two alike of which one arrived, that is more likely the one that was attempted when it was taken. */
    private static List<Pair> nearest(List<Case> alike, Sent[] fitting) {
        return alike.stream()
                .flatMap(one -> Stream.of(fitting)
                        .filter(sent -> !sent.takenAt().isBefore(from(one)))
                        .map(sent -> new Pair(one, sent)))
                .sorted(Comparator.comparing(Pair::apart))
                .toList();
    }

    private boolean inDoubt(Case one) {
        Progress standing = stock.readableProgress(one.open().id());
        return standing != null && standing.fate() == Fate.UNKNOWN;
    }

    private Match claimed(Case one, Sent candidate, Instant now) {
        if (candidate.takenAt().isAfter(now.minus(UNDER_WAY))) {
            return Match.NOT_YET;
        }
        String ours = one.open().id();
        if (!scripts.owner(candidate.providerId(), ours, clock.instant()).join().equals(ours)) {
            return Match.ABSENT;
        }
        reports.take(candidate.report(ours));
        return Match.FOUND;
    }

    /** What stands in our own books already: of these people, and of everybody whose alert a duty phone may get. */
    private Set<String> known(List<Case> alike) {
        boolean duty = alike.stream().anyMatch(one -> one.message().draft().purpose() == Purpose.DUTY);
        Set<Partition> partitions = duty
                ? new HashSet<>(Partition.all())
                : alike.stream().map(one -> Partition.of(one.open().id())).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        partitions.forEach(partition -> known.addAll(stock.providerIds(partition)));
        return known;
    }

    private static Instant from(Case one) {
        return one.open().doubt().attemptedAt().minus(APART);
    }

    /** Some providers trim, and join or change spaces. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private record Pair(Case one, Sent sent) {

        Duration apart() {
            return Duration.between(one.open().doubt().attemptedAt(), sent.takenAt())
                    .abs();
        }
    }

    private enum Match {
        FOUND,
        NOT_YET,
        ABSENT
    }
}
