package se.navigatorbot.bot.desk.talk;

import java.util.List;

/**
 * How a talk stands, for the page that shows it.
 *
 * @param name first name, or what stands for it
 * @param details centre, language, protected identity
 * @param state {@code crisis}, {@code waiting}, {@code mine}, {@code taken} or {@code bot}
 * @param words the state in a sentence
 * @param crisisOpen whether nobody has taken a crisis yet
 * @param crisisOthers whether a colleague has taken it
 * @param steps agreed steps of an open crisis, in order; empty for none
 * @param stopped what to know before writing: whether the number may have a new owner, what the person has said STOPP to
 *     and what still goes; empty for nothing
 * @param glass until when the reader sees somebody else's participant, in a sentence; empty for an own one
 * @param restricted that the person's data are only stored, and since when; empty for not
 * @param tel number to call, as a link has it; empty when none is known
 * @param phone the same as people write it
 * @param channel over which an answer goes, in staff's word; empty when nothing reaches the person
 * @param channels all over which the person can be written to, that one first; to choose from when there are several
 * @param sms whether that channel counts parts
 * @param night whether it is asked when to send
 */
public record TalkView(
        String person,
        String name,
        String details,
        String state,
        String words,
        boolean crisisOpen,
        boolean crisisOthers,
        List<Step> steps,
        String stopped,
        String glass,
        String restricted,
        String tel,
        String phone,
        String channel,
        List<String> channels,
        boolean sms,
        boolean night) {

    public TalkView {
        steps = List.copyOf(steps);
        channels = List.copyOf(channels);
    }

    /** Whether a crisis is open. */
    public boolean crisis() {
        return !steps.isEmpty();
    }

    /** Whether somebody is wanted and nobody has it. */
    public boolean free() {
        return state.equals("waiting") || state.equals("snoozed") || state.equals("crisis");
    }

    /** Whether a colleague has it. */
    public boolean others() {
        return state.equals("taken");
    }

    /** Whether a human has it, and it is the reader. */
    public boolean mine() {
        return state.equals("mine");
    }

    /**
     * An agreed step.
     *
     * @param name as staff read it
     * @param by first name of who did it, empty for nobody yet
     */
    public record Step(String step, String name, String by) {}

    @Override
    public String toString() {
        return "TalkView[" + person + " " + state + "]";
    }
}
