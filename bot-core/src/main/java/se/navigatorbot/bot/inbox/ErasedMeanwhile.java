package se.navigatorbot.bot.inbox;

import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.privacy.Forgotten.Marks;
import se.navigatorbot.bot.spool.Replay;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.DeliveryReport;

/**
 * Lets go of what the disk has kept of somebody who was erased meanwhile, by whichever process: it is not given to the
 * store, and goes from the disk with the rest. Whoever spoke of danger is heard all the same, as somebody new.
 */
public final class ErasedMeanwhile implements Replay.Taker {

    private static final Logger log = LoggerFactory.getLogger(ErasedMeanwhile.class);

    private final Replay.Taker next;
    private final SwitchBack switchBack;
    private final AddressBook addresses;
    private final Forgotten forgotten;
    private final Predicate<String> danger;

    /**
     * @param next who gets the rest
     * @param danger whether a text speaks of danger
     */
    public ErasedMeanwhile(
            Replay.Taker next,
            SwitchBack switchBack,
            AddressBook addresses,
            Forgotten forgotten,
            Predicate<String> danger) {
        this.next = next;
        this.switchBack = switchBack;
        this.addresses = addresses;
        this.forgotten = forgotten;
        this.danger = danger;
    }

    /** Says first that something is being brought: whoever erases notes it, and then waits for those who bring. */
    @Override
    public void take(List<Replay.Arrived> messages) {
        switchBack.giving();
        Marks marks = forgotten.read();
        List<Replay.Arrived> wanted = marks.none()
                ? messages
                : messages.stream().filter(one -> !lettingGo(one, marks)).toList();
        if (wanted.size() < messages.size()) {
            log.info("{} messages on disk were of people erased meanwhile", messages.size() - wanted.size());
        }
        if (!wanted.isEmpty()) {
            next.take(wanted);
        }
    }

    private boolean lettingGo(Replay.Arrived one, Marks marks) {
        Spooled kept = one.spooled();
        boolean erased = marks.since(addresses.hash(kept.message().from()), kept.arrivedAt())
                || marks.since(kept.triedFor(), kept.arrivedAt());
        return erased && one.answered() == null && !danger.test(kept.message().text());
    }

    @Override
    public void take(DeliveryReport report) {
        next.take(report);
    }

    @Override
    public void over() {
        next.over();
    }
}
