package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;

/** What an answer was about, so that "o på lördag då?" is understood. It never pushes out a question that waits. */
public final class SoftContext {

    private static final Duration REMEMBERED = Duration.ofHours(2);

    /** Questions whose JA does something for the person. */
    private static final Set<String> WAITING = Set.of(
            "appointment_reminder",
            "event_reminder",
            "offer_slot",
            "waitlist_offer",
            "placement_offer",
            "address_question");

    private SoftContext() {}

    public static Reply remembering(Turn turn, Reply reply, String context, Map<String, String> about) {
        if (WAITING.contains(OpenQuestion.name(turn))) {
            return reply;
        }
        Asked asked = new Asked(context, about, List.of(), turn.now().plus(REMEMBERED));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
