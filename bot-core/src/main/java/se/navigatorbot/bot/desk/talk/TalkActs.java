package se.navigatorbot.bot.desk.talk;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.calls.ConversationCalls;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.ConversationsApi.Sent;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.bot.staffapi.HandoverApi.Assignee;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.HandoverApi.Snooze;

/** What a human does in a talk; each is what the staff API does, with a sentence as the answer. */
@DeskPage
public class TalkActs {

    private final ConversationCalls talks;
    private final HandoverApi handover;
    private final HouseTime time;
    private final TalkPane pane;
    private final Callers callers;

    TalkActs(ConversationCalls talks, HandoverApi handover, HouseTime time, TalkPane pane, Callers callers) {
        this.talks = talks;
        this.handover = handover;
        this.time = time;
        this.pane = pane;
        this.callers = callers;
    }

    /**
     * Takes the talk.
     *
     * @param over whether also from a colleague
     */
    @PostMapping("/desk/talks/{person}/take")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> take(@PathVariable String person, @RequestParam(defaultValue = "false") boolean over) {
        handover.take(person, over);
        return done("Samtalet är ditt. Boten svarar på fakta tills du skriver.");
    }

    /** Puts the talk before a colleague. */
    @PostMapping("/desk/talks/{person}/assign")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> assign(@PathVariable String person, @RequestParam String user) {
        handover.assign(person, new Assignee(user));
        return done("Samtalet ligger hos kollegan, som får veta det.");
    }

    /**
     * Puts the talk aside.
     *
     * @param until {@code hour}, {@code morning} or {@code heard} for until the person writes
     */
    @PostMapping("/desk/talks/{person}/snooze")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> snooze(@PathVariable String person, @RequestParam String until) {
        LocalDateTime moment = switch (until) {
            case "hour" -> time.now().plusHours(1);
            case "morning" -> time.today().plusDays(1).atTime(8, 0);
            default -> null;
        };
        handover.snooze(person, new Snooze(moment));
        return done("Undanlagt. Det kommer tillbaka av sig självt.");
    }

    /**
     * What was asked for is done.
     *
     * @param last id of the last line that the page shows
     */
    @PostMapping("/desk/talks/{person}/close")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> close(@PathVariable String person, @RequestParam(defaultValue = "") String last) {
        pane.seen(callers.current(), person, last);
        handover.close(person, new Note(null));
        return done("Klart. Boten svarar igen.");
    }

    /**
     * An agreed step of a crisis has been done.
     *
     * @param step {@code read}, {@code called} or {@code reported}
     */
    @PostMapping("/desk/talks/{person}/crisis/steps/{step}")
    @Needs(Action.CRISIS_TAKE)
    public ResponseEntity<Done> step(@PathVariable String person, @PathVariable String step) {
        handover.crisisStep(person, step);
        return done("Noterat med ditt namn.");
    }

    /**
     * Writes to the person.
     *
     * @param when {@code now} or {@code morning} when it is asked, or a local time to send at
     * @param channel the one that was chosen where there are several
     * @param key made up by the page; the same words sent again with it go once
     */
    @PostMapping("/desk/talks/{person}/reply")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> reply(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String when,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam String key) {
        Sent sent = talks.replyOnce(person, new Words(text, when, channel), "desk:" + person + ":" + key);
        LocalDateTime later = sent.notBefore();
        return done(later == null ? "" : "Meddelandet skickas " + CardViews.when(later) + ".");
    }

    /** Takes back what has not left yet. */
    @PostMapping("/desk/talks/{person}/later/{id}/undo")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> takeBack(@PathVariable String person, @PathVariable String id) {
        talks.takeBack(person, id);
        return done("Ångrat. Meddelandet skickas inte.");
    }

    /**
     * Hands it back to the bot.
     *
     * @param last id of the last line that the page shows
     */
    @PostMapping("/desk/talks/{person}/release")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> release(@PathVariable String person, @RequestParam(defaultValue = "") String last) {
        pane.seen(callers.current(), person, last);
        talks.release(person);
        return done("Boten svarar igen.");
    }

    /**
     * Takes the crisis.
     *
     * @param over whether also from a colleague
     */
    @PostMapping("/desk/talks/{person}/crisis/take")
    @Needs(Action.CRISIS_TAKE)
    public ResponseEntity<Done> takeCrisis(
            @PathVariable String person, @RequestParam(defaultValue = "false") boolean over) {
        talks.takeCrisis(person, over);
        return done("Du har tagit larmet. Larmen till jourtelefonerna upphör.");
    }

    @PostMapping("/desk/talks/{person}/crisis/clear")
    @Needs(Action.CRISIS_TAKE)
    public ResponseEntity<Done> clearCrisis(@PathVariable String person) {
        talks.clearCrisis(person);
        return done("Larmet är avslutat.");
    }

    private static ResponseEntity<Done> done(String said) {
        return ResponseEntity.ok(new Done(said));
    }

    /** It is done; what staff read of it, empty when the page shows it anyway. */
    public record Done(String said) {}
}
