package se.navigatorbot.bot.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;

/** Takes what a provider says later. It settles an unknown fate, and only ever moves a message forward. */
public final class Reports {

    /** A report may meet the settling of its own attempt; more often than that it is somebody else's mistake. */
    private static final int TRIES = 5;

    private static final Logger log = LoggerFactory.getLogger(Reports.class);

    private final Stock stock;
    private final OutboxScripts scripts;
    private final Aftermath aftermath;
    private final Clock clock;
    private final MeterRegistry meters;

    public Reports(Ground ground, Leases leases, ToPerson people) {
        this.stock = new Stock(ground, leases);
        this.scripts = new OutboxScripts(ground.redis());
        this.aftermath = new Aftermath(people, ground.shelf(), ground.addresses(), ground.meters());
        this.clock = ground.clock();
        this.meters = ground.meters();
    }

    /**
     * Blocks until it is written.
     *
     * @throws RedisAwayException when it could not be
     */
    public void take(DeliveryReport reported) {
        DeliveryReport report = ofItsOwner(reported);
        for (int i = 0; i < TRIES; i++) {
            Progress standing = standing(report.messageId());
            if (standing == null) {
                meters.counter("navigator.reports.unknown").increment();
                return;
            }
            Fate fate = fate(report);
            if (!standing.fate().mayBecome(fate)) {
                return;
            }
            tell(report, standing, fate);
            if (written(report, standing, fate)) {
                return;
            }
        }
    }

    /**
     * Of two alike the one may have been found under the name of the other. It keeps it, and news of that name is news
     * of it: the other is still in doubt. Whoever comes first gets the name, be it a report or a look at the records,
     * so that no name ever stands for two.
     */
    private DeliveryReport ofItsOwner(DeliveryReport report) {
        String providerId = report.providerId();
        Progress standing = standing(report.messageId());
        if (providerId == null || standing == null || standing.providerId().equals(providerId)) {
            return report;
        }
        String owner =
                standing.providerId().isEmpty() ? owner(providerId, report.messageId()) : stock.foundAs(providerId);
        return owner == null || owner.equals(report.messageId()) ? report : report.of(owner);
    }

    private String owner(String providerId, String message) {
        try {
            return scripts.owner(providerId, message, clock.instant()).join();
        } catch (CompletionException e) {
            throw new RedisAwayException("a report could not be given to a message", e);
        }
    }

    /** Before it is written: nobody would tell it again of a report that is written down. */
    private void tell(DeliveryReport report, Progress standing, Fate fate) {
        try {
            aftermath.reported(report, standing, fate).join();
            OutMessage unasked = unasked(report, standing);
            if (unasked != null) {
                aftermath.asked(unasked).join();
            }
        } catch (RedisAwayException e) {
            throw e;
        } catch (CompletionException e) {
            throw new RedisAwayException("a report could not be told", e);
        } catch (RuntimeException e) {
            log.error("what a report leads to was not told: {}", Fault.of(e));
        }
    }

    /** A message that has arrived and whose own attempt may never say so: its question is to be open from now on. */
    private @Nullable OutMessage unasked(DeliveryReport report, Progress standing) {
        boolean inDoubt = !standing.fate().ended() || standing.fate() == Fate.UNKNOWN;
        return inDoubt && report.outcome() == DeliveryOutcome.ACCEPTED
                ? stock.readableMessage(report.messageId())
                : null;
    }

    private boolean written(DeliveryReport report, Progress standing, Fate fate) {
        Progress next = standing.in(fate, clock.instant(), report.code()).withProviderId(report.providerId());
        try {
            return scripts.settle(new Step(report.messageId(), standing, next, null))
                            .join()
                    == null;
        } catch (CompletionException e) {
            throw new RedisAwayException("a report could not be written", e);
        }
    }

    private @Nullable Progress standing(String id) {
        try {
            return stock.progress(id);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static Fate fate(DeliveryReport report) {
        return switch (report.progress()) {
            case SENT -> Fate.SENT;
            case DELIVERED -> Fate.DELIVERED;
            case FAILED -> {
                Fate fate = Fate.after(report.outcome());
                boolean failure = fate.ended() && report.outcome() != DeliveryOutcome.ACCEPTED && fate != Fate.UNKNOWN;
                yield failure ? fate : Fate.REJECTED;
            }
        };
    }
}
