package se.navigatorbot.bot.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.bot.inbox.SwitchBack;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.spool.Spool;

/** What processes keep on their disks while the store is away from them, as far as erasing somebody is concerned. */
final class Disks {

    /** So long whoever is bringing something may take; a full disk is brought at some thousands a second. */
    private static final Duration BRINGING = Duration.ofSeconds(10);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Spool own;
    private final SwitchBack others;
    private final Forgotten forgotten;

    Disks(Spool own, SwitchBack others, Forgotten forgotten) {
        this.own = own;
        this.others = others;
        this.forgotten = forgotten;
    }

    /** Whether something waits here for the store. */
    boolean ownInUse() {
        return own.inUse();
    }

    /** Whether damaged bytes lie here that a human must take away. */
    boolean holdDamage() {
        return own.holdsDamage();
    }

    /**
     * From now on no process brings what the person wrote before: one that is not reached now learns it before it gives
     * anything. Returns when nobody is bringing anything that was looked at before.
     *
     * @param addresses hashes of the addresses that lead to the person
     */
    void forget(String participant, List<String> addresses, Instant now) {
        List<String> names = new ArrayList<>(addresses);
        names.add(participant);
        forgotten.note(names, now);
        long end = System.nanoTime() + BRINGING.toNanos();
        while (others.anybodyBrings()) {
            if (System.nanoTime() > end) {
                throw new CannotErase(
                        "En annan process lämnar just in vad den haft på disk. Begär raderingen igen om en minut.",
                        true);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
