package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.ProviderRecords.Unreadable;

/**
 * Settles what nobody knows: reads the provider's records, at most once a minute and only while something is in doubt.
 * What stands there has been taken. What twice, a minute apart, does not stand there is sent once more if it still
 * matters. Whatever is left within five minutes of the first doubt ends as it is, visible to staff. Times are real, as
 * the provider's are.
 */
final class Asking {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    /** A younger attempt may still be on its way into the records. */
    private static final Duration YOUNG = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(270);
    /** After a restart there is time for one question at least. */
    private static final Duration ONE_QUESTION = Duration.ofSeconds(90);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final int CLEAN = 2;

    private static final Logger log = LoggerFactory.getLogger(Asking.class);

    private final Doubts doubts;
    private final Finding finding;
    private final Stock stock;
    private final PersonShelf shelf;
    private final Assessor assessor;
    private final Settling settling;
    private final Gates gates;
    private final Clock clock;
    private final InstantSource real;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Instant lookAt = Instant.MIN;
    private Instant askAt = Instant.MIN;

    Asking(
            Doubts doubts,
            Finding finding,
            Stock stock,
            PersonShelf shelf,
            Assessor assessor,
            Settling settling,
            Gates gates,
            Clock clock,
            InstantSource real) {
        this.doubts = doubts;
        this.finding = finding;
        this.stock = stock;
        this.shelf = shelf;
        this.assessor = assessor;
        this.settling = settling;
        this.gates = gates;
        this.clock = clock;
        this.real = real;
    }

    /** Whether {@link #look} is worth a thread now. */
    boolean due() {
        return !doubts.none() && !real.instant().isBefore(lookAt) && !underWay.get();
    }

    /** Asks and settles whatever can be; blocks while providers answer. One at a time. */
    void look() {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            Instant now = real.instant();
            lookAt = now.plus(LOOK_AGAIN);
            List<Case> cases = cases();
            if (!now.isBefore(askAt) && cases.stream().anyMatch(one -> old(one, now))) {
                gates.all().stream().filter(gate -> !gate.isClosed()).forEach(gate -> ask(gate, cases, now));
            }
            cases().stream()
                    .filter(one -> late(one.open(), now))
                    .forEach(one -> settling.giveUp(one.message(), one.read()));
        } finally {
            underWay.set(false);
        }
    }

    /** Those in doubt at this moment; what a callback has settled meanwhile is forgotten. */
    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Doubts.Open open : doubts.all()) {
            Progress read = stock.readableProgress(open.id());
            if (read != null && read.fate() == Fate.UNKNOWN) {
                cases.add(new Case(open, read));
            } else if (read == null || read.fate().ended()) {
                doubts.forget(open.id());
            }
        }
        return cases;
    }

    private void ask(Gate gate, List<Case> all, Instant now) {
        Map<String, ProviderRecords> records = gate.channel().records();
        Map<String, List<Case>> byAccount = all.stream()
                .filter(one -> one.read().channel() == gate.channel().kind())
                .collect(Collectors.groupingBy(one -> one.read().account()));
        byAccount.forEach((account, cases) -> {
            ProviderRecords asked = records.get(account);
            askAt = now.plus(PAUSE);
            List<Case> absent = asked == null ? List.of() : ask(gate, asked, cases, now);
            cases.stream().filter(one -> !absent.contains(one)).forEach(one -> doubts.asked(one.open()));
            absent.stream()
                    .filter(one -> old(one, now))
                    .filter(one -> doubts.absent(one.open()) >= CLEAN)
                    .forEach(this::missing);
        });
    }

    private List<Case> ask(Gate gate, ProviderRecords records, List<Case> cases, Instant now) {
        try {
            return finding.absent(records, cases, now);
        } catch (Unreadable e) {
            log.warn(
                    "the records of a provider of {} cannot be read: {}",
                    gate.channel().kind(),
                    e.getMessage());
            return List.of();
        }
    }

    /** The provider does not have it: it goes once more if the judge would let it go today. */
    private void missing(Case one) {
        OutMessage message = one.message();
        Assessment assessment = one.open().doubt().repeated()
                ? Assessment.drop("")
                : shelf.find(message.participant())
                        .map(person -> assessor.assess(message, one.read(), person, clock.instant()))
                        .orElseGet(() -> Assessment.drop(""));
        Instant again = assessment.again();
        if (assessment.ready() != null) {
            settling.postpone(message, one.read(), clock.instant(), "fanns inte hos leverantören");
        } else if (again != null) {
            settling.postpone(message, one.read(), again, assessment.reason());
        } else {
            settling.giveUp(message, one.read());
        }
    }

    private static boolean old(Case one, Instant now) {
        return !one.open().doubt().attemptedAt().plus(YOUNG).isAfter(now);
    }

    private static boolean late(Doubts.Open open, Instant now) {
        boolean hadItsChance =
                open.asked() > 0 || !open.knownSince().plus(ONE_QUESTION).isAfter(now);
        return hadItsChance && !open.doubt().since().plus(PATIENCE).isAfter(now);
    }

    /**
     * A message in doubt.
     *
     * @param read how it stands
     */
    record Case(Doubts.Open open, Progress read) {

        OutMessage message() {
            return open.message();
        }
    }
}
