package se.navigatorbot.bot.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.SignUp;

/** Whether what a message speaks of is still so. */
public final class StillTrue {

    private final StoppedBroadcasts broadcasts;

    public StillTrue(StoppedBroadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    /** Why it is no longer so, in the words that staff read; empty when it is. */
    public Optional<String> not(About about, Participant person, Catalogue catalogue, LocalDateTime now) {
        return switch (about.kind()) {
            case NOTHING, CONFIRMED_WISH -> Optional.empty();
            case APPOINTMENT -> unless(appointment(about, person, true), "tiden har ändrats eller besvarats");
            case APPOINTMENT_CHANGE -> unless(appointment(about, person, false), "tiden har ändrats igen");
            case SIGN_UP ->
                unless(
                        comesTo(about, person, catalogue, now) && stands(about, catalogue),
                        "inte längre anmäld, eller ändrat");
            case SIGN_UP_CHANGE -> unless(signUp(about, person, catalogue), "anmälan har ändrats igen");
            case SEAT_OFFER ->
                unless(comes(about, catalogue, now) && offered(about, person), "platsen har gått vidare");
            case EVENT -> unless(comes(about, catalogue, now), "aktiviteten är inställd eller har varit");
            case EVENT_CHANGE -> unless(calledOff(about, catalogue), "aktiviteten blir av");
            case EVENT_MOVED -> unless(stands(about, catalogue), "aktiviteten har ändrats igen eller är inställd");
            case PLACEMENT ->
                unless(
                        catalogue
                                .placement(about.id())
                                .filter(p -> p.open(now.toLocalDate()))
                                .isPresent(),
                        "platsen är stängd");
            case PLACEMENT_GONE ->
                unless(gone(about, person, catalogue), "platsen finns igen, eller personen har börjat");
            case STAGE -> unless(stands(about, person), "steget i intaget har ändrats");
            case STORY -> unless(agreed(about, person), "samtycket har tagits tillbaka");
            case BROADCAST, NOTICE -> unless(!broadcasts.stopped(about.id()), "utskicket är stoppat");
            case AWAY -> unless(silentSince(about, person), "en människa har svarat");
            case ALARM -> unless(untaken(person.talk().crisis()), "någon har tagit larmet, eller det är över");
            case ADDRESS_QUESTION -> unless(waits(person), "adressen är redan bekräftad");
        };
    }

    /** A reminder that names another place than the activity has now; whoever is signed up is told of the new one. */
    Optional<String> placeChanged(Draft draft, Catalogue catalogue) {
        String named = draft.wording().words().get("plats");
        boolean reminds = draft.about().kind() == About.Kind.SIGN_UP && named != null;
        return reminds
                        && catalogue
                                .event(eventId(draft.about()))
                                .filter(event -> !event.place().equals(named))
                                .isPresent()
                ? Optional.of("platsen har ändrats")
                : Optional.empty();
    }

    private static Optional<String> unless(boolean so, String reason) {
        return so ? Optional.empty() : Optional.of(reason);
    }

    private static boolean appointment(About about, Participant person, boolean mustStand) {
        return person.appointment(about.id())
                .filter(meeting -> meeting.version() == about.version())
                .filter(meeting -> !mustStand || meeting.stands())
                .map(Appointment::id)
                .isPresent();
    }

    private static boolean comes(About about, Catalogue catalogue, LocalDateTime now) {
        return catalogue
                .event(eventId(about))
                .filter(event -> event.goesOn(now))
                .isPresent();
    }

    private static boolean stands(About about, Catalogue catalogue) {
        String[] parts = about.id().split(" ", 2);
        return catalogue
                .event(parts[0])
                .filter(event -> !event.cancelled())
                .filter(event -> parts.length < 2 || event.starts().contains(LocalDateTime.parse(parts[1])))
                .isPresent();
    }

    private static boolean calledOff(About about, Catalogue catalogue) {
        return catalogue.event(about.id()).map(event -> event.cancelled()).orElse(true);
    }

    /** Not to whoever has got a workplace since, for that may be the one. */
    private static boolean gone(About about, Participant person, Catalogue catalogue) {
        int blank = about.id().lastIndexOf(' ');
        Instant found = Instant.ofEpochMilli(Long.parseLong(about.id().substring(blank + 1)));
        return catalogue
                        .placement(about.id().substring(0, Math.max(0, blank)))
                        .map(Placement::closed)
                        .orElse(true)
                && person.journey().stays().stream()
                        .noneMatch(stay -> stay.agreedAt().isAfter(found));
    }

    /** Until the own time where each has one, and not to a meeting that the person has said not to come to. */
    private static boolean comesTo(About about, Participant person, Catalogue catalogue, LocalDateTime now) {
        return person.signUp(eventId(about))
                .filter(SignUp::holds)
                .filter(place ->
                        place.away().stream().noneMatch(away -> about.id().equals(eventId(about) + " " + away)))
                .flatMap(place -> catalogue.event(eventId(about)).filter(event -> event.goesOn(now, place.seat())))
                .isPresent();
    }

    private static boolean holds(About about, Participant person) {
        return person.signUp(eventId(about)).filter(SignUp::holds).isPresent();
    }

    private static boolean signUp(About about, Participant person, Catalogue catalogue) {
        boolean taken = !about.id().equals(eventId(about));
        return taken ? holds(about, person) && stands(about, catalogue) : !holds(about, person);
    }

    private static boolean stands(About about, Participant person) {
        return person.journey().candidacies().stream()
                .anyMatch(one -> !one.left() && About.stage(one).equals(about));
    }

    private static boolean agreed(About about, Participant person) {
        return person.journey().stories().stream()
                .anyMatch(story -> story.consent().equals(about.id()));
    }

    /** What stands before a start. */
    private static String eventId(About about) {
        return about.id().split(" ", 2)[0];
    }

    private static boolean offered(About about, Participant person) {
        return person.signUp(about.id())
                .filter(place -> place.state() == SignUp.State.OFFERED)
                .isPresent();
    }

    private static boolean silentSince(About about, Participant person) {
        Handover handover = person.talk().handover();
        Instant spoken = handover == null ? null : handover.lastHumanAt();
        return spoken != null && about.id().equals(Long.toString(spoken.toEpochMilli()));
    }

    private static boolean untaken(@Nullable Crisis crisis) {
        return crisis != null && crisis.takenBy() == null;
    }

    private static boolean waits(Participant person) {
        return person.reachable().stream()
                .anyMatch(r -> r.state() == Reachable.State.ASKED || r.state() == Reachable.State.UNCONFIRMED);
    }
}
