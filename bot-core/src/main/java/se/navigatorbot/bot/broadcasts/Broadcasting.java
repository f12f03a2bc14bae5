package se.navigatorbot.bot.broadcasts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;

/** The life of a broadcast: preview, approval, sending, stop. */
public final class Broadcasting {

    /** What was counted longer ago is counted again. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Mailings mailings;
    private final Previewing previewing;
    private final Standings standings;
    private final StoppedList stopped;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Broadcasting(
            Mailings mailings, Previewing previewing, Standings standings, StoppedList stopped, InstantSource clock) {
        this.mailings = mailings;
        this.previewing = previewing;
        this.standings = standings;
        this.stopped = stopped;
        this.clock = clock;
    }

    /** Counts and stores a draft. */
    public Preview preview(Caller caller, Wanted wanted) {
        return previewing.of(newId(), wanted, caller.user(), clock.instant());
    }

    /**
     * Begins to send.
     *
     * @param typedCount the number of recipients as typed
     */
    public Standing send(Caller caller, String id, int typedCount) {
        Broadcast draft = found(caller, id);
        check(draft, typedCount);
        // First on the list of what is walked: a process that ends before the next line has begun nothing.
        mailings.begin(id);
        return standings.of(mailings.change(draft.id(), broadcast -> {
            check(broadcast, typedCount);
            return broadcast.in(Broadcast.State.SENDING, clock.instant());
        }));
    }

    private void check(Broadcast broadcast, int typedCount) {
        boolean ready = broadcast.state() == Broadcast.State.DRAFT || broadcast.state() == Broadcast.State.APPROVED;
        if (!ready) {
            throw Refused.conflict("Utskicket är redan skickat eller stoppat.");
        }
        if (typedCount != broadcast.recipients()) {
            throw new Refused(
                    409,
                    Problem.WRONG_COUNT,
                    "Antalet stämmer inte: utskicket har " + broadcast.recipients()
                            + " mottagare. Inget är skickat och utkastet finns kvar.");
        }
        if (broadcast.needsApproval() && broadcast.state() != Broadcast.State.APPROVED) {
            throw new Refused(
                    409,
                    Problem.NEEDS_APPROVAL,
                    "En person till måste godkänna utskicket först, för det är stort eller går till flera kommuner."
                            + " Inget är skickat.");
        }
        if (broadcast.at().isBefore(clock.instant().minus(FRESH))) {
            throw Refused.conflict("Förhandsvisningen är äldre än ett dygn. Gör en ny. Inget är skickat.");
        }
    }

    /** A second person says yes. */
    public Standing approve(Caller caller, String id) {
        return standings.of(mailings.change(found(caller, id).id(), broadcast -> {
            if (broadcast.by().equals(caller.user())) {
                throw Refused.notAllowed("Någon annan än du måste godkänna utskicket.");
            }
            if (broadcast.state() != Broadcast.State.DRAFT) {
                throw Refused.conflict("Utskicket är redan godkänt, skickat eller stoppat.");
            }
            return broadcast.approved(caller.user(), clock.instant());
        }));
    }

    /** Nobody more gets it. */
    public Standing stop(Caller caller, String id) {
        Broadcast found = found(caller, id);
        mailings.stop(found.id());
        stopped.look();
        Broadcast after = mailings.change(
                id,
                broadcast -> broadcast.state() == Broadcast.State.STOPPED
                        ? broadcast
                        : broadcast.in(Broadcast.State.STOPPED, clock.instant()));
        mailings.end(id);
        return standings.of(after);
    }

    public Standing status(Caller caller, String id) {
        return standings.of(found(caller, id));
    }

    /** Those of the caller's centres, the latest first. */
    public List<Standing> latest(Caller caller, int atMost) {
        return mailings.all().stream()
                .filter(broadcast -> sees(caller, broadcast))
                .limit(atMost)
                .map(standings::of)
                .toList();
    }

    private Broadcast found(Caller caller, String id) {
        return mailings.find(id)
                .filter(broadcast -> sees(caller, broadcast))
                .orElseThrow(() -> Refused.notFound("Det finns inget utskick " + id + "."));
    }

    private static boolean sees(Caller caller, Broadcast broadcast) {
        return broadcast.wanted().centres().stream().allMatch(caller::belongsTo);
    }

    private String newId() {
        StringBuilder id = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
