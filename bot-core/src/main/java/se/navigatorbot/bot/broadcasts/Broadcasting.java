package se.navigatorbot.bot.broadcasts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;

/** The life of a broadcast: writing, counting, approval, sending with a time to think, pause and stop. */
public final class Broadcasting {

    /** What was counted longer ago is counted again. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Mailings mailings;
    private final Previewing previewing;
    private final Standings standings;
    private final StoppedList stopped;
    private final Duration undo;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Broadcasting(
            Mailings mailings,
            Previewing previewing,
            Standings standings,
            StoppedList stopped,
            Duration undo,
            InstantSource clock) {
        this.mailings = mailings;
        this.previewing = previewing;
        this.standings = standings;
        this.stopped = stopped;
        this.undo = undo;
        this.clock = clock;
    }

    /** Keeps the words; nobody is counted. */
    public Standing write(Caller caller, Wanted wanted) {
        Previewing.checkPlaceholders(wanted.text());
        Broadcast written = Broadcast.written(newId(), wanted, caller.user(), clock.instant());
        mailings.add(written);
        return standings.of(written);
    }

    /** Counts and keeps nothing. */
    public Preview count(Caller caller, Wanted wanted) {
        return previewing.only(wanted, caller.user(), clock.instant());
    }

    /** Counts, and stores a draft. */
    public Preview preview(Caller caller, Wanted wanted) {
        String id = write(caller, wanted).broadcast().id();
        try {
            return preview(caller, id);
        } catch (Refused e) {
            mailings.find(id).ifPresent(mailings::forget);
            throw e;
        }
    }

    /** Counts a broadcast that has not begun, anew. */
    public Preview preview(Caller caller, String id) {
        Broadcast found = found(caller, id);
        if (!found.open()) {
            throw Refused.conflict("Utskicket är redan " + Swedish.of(found) + ", så det räknas inte om.");
        }
        return previewing.of(found, clock.instant());
    }

    /**
     * Sends it when the time to undo it is over.
     *
     * @param typedCount the number of recipients as typed
     */
    public Standing send(Caller caller, String id, int typedCount) {
        Broadcast draft = found(caller, id);
        check(draft, typedCount);
        previewing.checkStories(draft.wanted().text(), clock.instant());
        // First on the list of what is walked: a process that ends before the next line has begun nothing.
        mailings.begin(id);
        return changed(draft, broadcast -> {
            check(broadcast, typedCount);
            Instant now = clock.instant();
            return broadcast
                    .in(Broadcast.State.SENDING, now)
                    .withSentBy(caller.user())
                    .beginning(now.plus(undo));
        });
    }

    /** Lets it begin by itself, counted anew at that time. */
    public Standing schedule(Caller caller, String id, int typedCount, Plan plan) {
        return changed(found(caller, id), broadcast -> {
            check(broadcast, typedCount);
            if (broadcast.wanted().notice()) {
                throw Refused.badValue(
                        "Ett besked till dem som är bokade i dag skickas nu eller inte alls. Inget är skickat.");
            }
            return broadcast
                    .in(Broadcast.State.SCHEDULED, clock.instant())
                    .withSentBy(caller.user())
                    .planned(plan);
        });
    }

    private void check(Broadcast broadcast, int typedCount) {
        if (!broadcast.open()) {
            throw Refused.conflict("Utskicket är redan " + Swedish.of(broadcast) + ". Det skickas inte en gång till.");
        }
        if (broadcast.state() == Broadcast.State.WRITTEN) {
            throw Refused.conflict("Utskicket är inte räknat än. Förhandsvisa det först. Inget är skickat.");
        }
        if (broadcast.recipients() == 0) {
            throw Refused.conflict("Utskicket når ingen. Välj andra mottagare. Inget är skickat.");
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
        return changed(found(caller, id), broadcast -> {
            if (broadcast.by().equals(caller.user())) {
                throw Refused.notAllowed("Någon annan än du måste godkänna utskicket. Inget är ändrat.");
            }
            if (broadcast.state() != Broadcast.State.DRAFT) {
                throw Refused.conflict("Utskicket är redan godkänt, skickat eller stoppat. Inget är ändrat.");
            }
            return broadcast.approved(caller.user(), clock.instant());
        });
    }

    /** Takes it back before anybody gets it; it is a draft again. */
    public Standing undo(Caller caller, String id) {
        Standing after = changed(found(caller, id), broadcast -> {
            Instant now = clock.instant();
            boolean waits = broadcast.state() == Broadcast.State.SENDING
                    && broadcast.begins() != null
                    && now.isBefore(broadcast.begins());
            if (!waits && broadcast.state() != Broadcast.State.SCHEDULED) {
                throw Refused.conflict(
                        broadcast.begun() && broadcast.state() != Broadcast.State.STOPPED
                                ? "Tiden för att ångra är över. Stoppa utskicket i stället: broadcast stop."
                                : "Utskicket är " + Swedish.of(broadcast)
                                        + " och har inget att ångra. Inget är ändrat.");
            }
            Broadcast.State back = broadcast.approvedBy() == null ? Broadcast.State.DRAFT : Broadcast.State.APPROVED;
            return broadcast.in(back, now).beginning(null).planned(null);
        });
        mailings.end(id);
        return after;
    }

    /** Nobody more is taken from the list until it is resumed. */
    public Standing pause(Caller caller, String id) {
        return changed(
                found(caller, id),
                broadcast -> moved(
                        broadcast,
                        Broadcast.State.SENDING,
                        Broadcast.State.PAUSED,
                        "Bara det som skickas kan pausas."));
    }

    /** Goes on where it was paused. */
    public Standing resume(Caller caller, String id) {
        Broadcast found = found(caller, id);
        mailings.begin(id);
        return changed(
                found,
                broadcast ->
                        moved(broadcast, Broadcast.State.PAUSED, Broadcast.State.SENDING, "Utskicket är inte pausat."));
    }

    private Broadcast moved(Broadcast broadcast, Broadcast.State from, Broadcast.State to, String otherwise) {
        if (broadcast.state() != from) {
            throw Refused.conflict(otherwise + " Det är " + Swedish.of(broadcast) + ".");
        }
        return broadcast.in(to, clock.instant());
    }

    /** Nobody more gets it. */
    public Standing stop(Caller caller, String id) {
        Broadcast found = found(caller, id);
        mailings.stop(found.id());
        stopped.look();
        Standing after = changed(
                found,
                broadcast -> broadcast.state() == Broadcast.State.STOPPED
                        ? broadcast
                        : broadcast.in(Broadcast.State.STOPPED, clock.instant()));
        mailings.end(id);
        return after;
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

    /**
     * One that the caller may see.
     *
     * @throws Refused when there is none
     */
    Broadcast found(Caller caller, String id) {
        return mailings.find(id)
                .filter(broadcast -> sees(caller, broadcast))
                .orElseThrow(() -> Refused.notFound("Det finns inget utskick " + id
                        + ". Inget är ändrat. Skriv broadcast list för att se dem som finns."));
    }

    private Standing changed(Broadcast broadcast, UnaryOperator<Broadcast> change) {
        return standings.of(mailings.change(broadcast.id(), change));
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
