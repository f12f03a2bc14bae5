package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.staff.Refused;

/**
 * Begins what is planned. The recipients are counted anew and the difference is noted; when there are many more than
 * somebody has agreed to, it waits for a person instead. A round's name comes from its plan, so that a process that
 * ends in the middle does not begin it twice.
 */
final class Rounds {

    /** So many more than counted before begin without a person looking. */
    private static final int FEW = 5;

    private static final double MANY = 1.1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Mailings mailings;
    private final Previewing previewing;
    private final InstantSource clock;
    private final ZoneId zone;

    Rounds(Mailings mailings, Previewing previewing, InstantSource clock, ZoneId zone) {
        this.mailings = mailings;
        this.previewing = previewing;
        this.clock = clock;
        this.zone = zone;
    }

    /** Begins whatever is due. */
    void begin() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        for (Broadcast planned : mailings.all()) {
            Plan plan = planned.plan();
            if (planned.state() == Broadcast.State.SCHEDULED
                    && plan != null
                    && !plan.at().isAfter(now)) {
                beginAlone(planned, plan, now);
            }
        }
    }

    /** What goes wrong with one keeps no other; it is tried again at the next look. */
    private void beginAlone(Broadcast planned, Plan plan, LocalDateTime now) {
        try {
            begin(planned, plan, now);
        } catch (RuntimeException e) {
            log.error("Planned broadcast {} could not begin and is tried again: {}", planned.id(), Fault.of(e));
        }
    }

    private void begin(Broadcast planned, Plan plan, LocalDateTime now) {
        Optional<Plan> next = after(plan, now);
        if (next.isEmpty()) {
            start(planned, planned);
            return;
        }
        Broadcast round = round(planned, plan);
        if (isUncounted(round)) {
            start(round, latestRound(planned));
        }
        mailings.change(
                planned.id(),
                stored -> stored.state() == Broadcast.State.SCHEDULED ? stored.planned(next.get()) : stored);
    }

    /** That of the plan, which a process that ended in the middle may have left. */
    private Broadcast round(Broadcast planned, Plan plan) {
        String id = planned.id() + "-" + DAY.format(plan.at());
        return mailings.find(id).orElseGet(() -> {
            Broadcast round = planned.round(id, clock.instant());
            mailings.add(round);
            return round;
        });
    }

    /** Whether it was added and no more came of it; one that was refused says so. */
    private static boolean isUncounted(Broadcast round) {
        return round.state() == Broadcast.State.WRITTEN
                && round.edition() == 0
                && round.note().isEmpty();
    }

    /** What lies in the past is not made up for. */
    private static Optional<Plan> after(Plan plan, LocalDateTime now) {
        Optional<Plan> next = plan.next();
        while (next.isPresent() && !next.get().at().isAfter(now)) {
            next = next.get().next();
        }
        return next;
    }

    private Broadcast latestRound(Broadcast planned) {
        return mailings.all().stream()
                .filter(one -> one.series().equals(planned.id()))
                .filter(one -> one.edition() != 0)
                .max(Comparator.comparing(Broadcast::at))
                .orElse(planned);
    }

    private void start(Broadcast round, Broadcast before) {
        Difference difference = new Difference(before);
        Instant now = clock.instant();
        mailings.begin(round.id());
        try {
            previewing.of(round, now, difference::see, counted -> led(counted, round, before, difference, now));
        } catch (Refused e) {
            mailings.change(round.id(), stored -> refused(stored, round, e, now));
        }
        log.info("Planned broadcast {} was counted", round.id());
    }

    /** What somebody stopped or changed while it was counted stays as they left it. */
    private static Broadcast refused(Broadcast stored, Broadcast round, Refused why, Instant now) {
        boolean asBefore = stored.state() == round.state() && stored.edition() == round.edition();
        return asBefore
                ? stored.in(Broadcast.State.WRITTEN, now)
                        .planned(null)
                        .noted("Det planerade utskicket gick inte iväg. "
                                + why.problem().detail())
                : stored;
    }

    private static Broadcast led(
            Broadcast counted, Broadcast round, Broadcast before, Difference difference, Instant now) {
        String note = difference.swedish();
        Broadcast approved = round.approvedBy() == null ? counted : counted.approved(round.approvedBy(), now);
        if (counted.needsApproval() && round.approvedBy() == null) {
            return counted.planned(null).noted(note + " Det behöver nu godkännas och har inte skickats.");
        }
        int agreed = before.recipients();
        if (counted.recipients() > agreed + FEW && counted.recipients() > agreed * MANY) {
            return counted.planned(null).noted(note + " Det är många fler än sist, så det har inte skickats.");
        }
        return approved.in(Broadcast.State.SENDING, now)
                .beginning(now)
                .planned(null)
                .noted(note);
    }

    /** Who came to and who fell away since an earlier count. */
    private final class Difference {

        private final Broadcast before;
        private final AtomicInteger added = new AtomicInteger();
        private final AtomicInteger gone = new AtomicInteger();

        Difference(Broadcast before) {
            this.before = before;
        }

        void see(int partition, List<String> ids) {
            Set<String> was = new HashSet<>(mailings.audience(before, partition));
            int stayed = (int) ids.stream().filter(was::contains).count();
            added.addAndGet(ids.size() - stayed);
            gone.addAndGet(was.size() - stayed);
        }

        String swedish() {
            return added.get() + " nya och " + gone.get() + " borta sedan förra räkningen.";
        }
    }
}
