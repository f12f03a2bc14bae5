package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.outbox.OutboxTrace.Step;
import se.navigatorbot.bot.outbox.OutboxTrace.Traced;

/** What became of one message, told from its beginning. */
final class MessageStory {

    private static final Map<Lane, String> KINDS =
            Map.of(Lane.REPLY, "ett svar", Lane.NOTICE, "en avisering", Lane.BROADCAST, "en del av ett utskick");

    private final HouseTime time;

    MessageStory(HouseTime time) {
        this.time = time;
    }

    List<String> of(Traced message) {
        Step step = message.step();
        List<String> sentences = new ArrayList<>();
        sentences.add("Meddelandet är " + KINDS.get(step.lane()) + " till deltagare " + message.participant() + ".");
        if (!step.why().isEmpty()) {
            sentences.add("Varför: " + step.why());
        }
        sentences.add("Läge: " + step.state() + ", " + when(step) + (way(step).isEmpty() ? "" : " över " + way(step))
                + ", " + step.attempts() + " försök.");
        if (!step.reason().isEmpty()) {
            sentences.add("Orsak: " + step.reason() + ".");
        }
        sentences.add(step.text().isEmpty() ? "Texten är inte bestämd än, eller gallrad." : "Text: " + step.text());
        return sentences;
    }

    private String when(Step step) {
        var at = time.local(step.at());
        return SwedishTime.day(at.toLocalDate()) + " kl " + SwedishTime.clock(at.toLocalTime());
    }

    /** The channel, with the provider where there is more than one to ask; empty while it is not decided. */
    static String way(Step step) {
        String channel = step.channel() == null ? "" : step.channel().swedish();
        return step.account().isEmpty() ? channel : channel + " (" + step.account() + ")";
    }
}
