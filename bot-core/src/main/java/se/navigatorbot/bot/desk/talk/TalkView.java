package se.navigatorbot.bot.desk.talk;

/**
 * How a talk stands, for the page that shows it.
 *
 * @param name first name, or what stands for it
 * @param details centre, language, protected identity
 * @param state {@code crisis}, {@code waiting}, {@code mine}, {@code taken} or {@code bot}
 * @param words the state in a sentence
 * @param crisisOpen whether nobody has taken a crisis yet
 * @param stopped what the person has said STOPP to and what still goes; empty for nothing
 * @param tel number to call, as a link has it; empty when none is known
 * @param phone the same as people write it
 * @param channel over which an answer goes, in staff's word; empty when nothing reaches the person
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
        String stopped,
        String tel,
        String phone,
        String channel,
        boolean sms,
        boolean night) {

    /** Whether a human has it, and it is the reader. */
    public boolean mine() {
        return state.equals("mine");
    }

    @Override
    public String toString() {
        return "TalkView[" + person + " " + state + "]";
    }
}
