package se.navigatorbot.bot.desk.talk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.calls.ConversationCalls;
import se.navigatorbot.bot.staffapi.ConversationsApi.Sent;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;

/** What a human does in a talk; each is what the staff API does, with a sentence as the answer. */
@DeskPage
public class TalkActs {

    private final ConversationCalls talks;

    TalkActs(ConversationCalls talks) {
        this.talks = talks;
    }

    /**
     * Writes to the person.
     *
     * @param when {@code now} or {@code morning} when it is asked
     * @param key made up by the page; the same words sent again with it go once
     */
    @PostMapping("/desk/talks/{person}/reply")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> reply(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String when,
            @RequestParam String key) {
        Sent sent = talks.replyOnce(person, new Words(text, when), "desk:" + person + ":" + key);
        return done(sent.notBefore() == null ? "" : "Meddelandet skickas kl 8.");
    }

    @PostMapping("/desk/talks/{person}/release")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> release(@PathVariable String person) {
        talks.release(person);
        return done("Boten svarar igen.");
    }

    @PostMapping("/desk/talks/{person}/crisis/take")
    @Needs(Action.CRISIS_TAKE)
    public ResponseEntity<Done> takeCrisis(@PathVariable String person) {
        talks.takeCrisis(person);
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
