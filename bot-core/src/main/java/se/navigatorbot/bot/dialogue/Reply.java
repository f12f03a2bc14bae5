package se.navigatorbot.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;

/**
 * What a turn decided. Nothing of it has happened before the commit.
 *
 * @param after the person as changed
 * @param drafts messages to send, to this person or to duty phones, in order
 * @param effects what is caused elsewhere
 * @param markers lines about who speaks ("Sara är här"), sent to nobody, that the person's own page shows too
 * @param asides all other lines for the thread: staff alone read them
 * @param result what a submitter gets back, null for nothing; a {@link Refusal} when it was not done
 */
public record Reply(
        Participant after,
        List<Draft> drafts,
        List<Effect> effects,
        List<String> markers,
        List<String> asides,
        @Nullable Object result) {

    public Reply {
        drafts = List.copyOf(drafts);
        effects = List.copyOf(effects);
        markers = List.copyOf(markers);
        asides = List.copyOf(asides);
    }

    /** With nothing that staff alone read. */
    public Reply(
            Participant after,
            List<Draft> drafts,
            List<Effect> effects,
            List<String> markers,
            @Nullable Object result) {
        this(after, drafts, effects, markers, List.of(), result);
    }

    /** Nothing said, nothing changed. */
    public static Reply silent(Turn turn) {
        return new Reply(turn.person(), List.of(), List.of(), List.of(), null);
    }

    /** One answer. */
    public static Reply saying(Turn turn, Wording wording) {
        return silent(turn).plus(Draft.answer(wording));
    }

    public Reply plus(Draft draft) {
        return new Reply(after, appended(drafts, draft), effects, markers, asides, result);
    }

    public Reply plus(Effect effect) {
        return new Reply(after, drafts, appended(effects, effect), markers, asides, result);
    }

    /**
     * Adds a line that the person's own page shows too, such as who speaks now. What is for staff, above all what they
     * themselves have written, is {@link #noting noted}.
     */
    public Reply marking(String marker) {
        return new Reply(after, drafts, effects, appended(markers, marker), asides, result);
    }

    /** Adds a line that staff alone read. */
    public Reply noting(String aside) {
        return new Reply(after, drafts, effects, markers, appended(asides, aside), result);
    }

    public Reply changing(UnaryOperator<Participant> change) {
        return new Reply(change.apply(after), drafts, effects, markers, asides, result);
    }

    /** This and then the other, which was decided on what this one left of the person. */
    public Reply and(Reply other) {
        List<Draft> said = new ArrayList<>(drafts);
        said.addAll(other.drafts);
        List<Effect> caused = new ArrayList<>(effects);
        caused.addAll(other.effects);
        List<String> marked = new ArrayList<>(markers);
        marked.addAll(other.markers);
        List<String> aside = new ArrayList<>(asides);
        aside.addAll(other.asides);
        return new Reply(other.after, said, caused, marked, aside, other.result == null ? result : other.result);
    }

    public Reply withDrafts(List<Draft> changed) {
        return new Reply(after, changed, effects, markers, asides, result);
    }

    public Reply withResult(Object value) {
        return new Reply(after, drafts, effects, markers, asides, value);
    }

    private static <T> List<T> appended(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    /**
     * Why something asked for was not done.
     *
     * @param swedish a sentence that staff read
     */
    public record Refusal(String swedish) {}
}
