package se.navigatorbot.bot.turns;

import java.util.List;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * What was due before the store was restored may have been said by the store that is gone. It counts as done, staff read
 * that it was left out, and alarms alone go again.
 */
final class Missed {

    private static final String LINE =
            "Utelämnat efter återställning från säkerhetskopia: det som skulle ha skickats kan redan vara skickat.";

    private Missed() {}

    /** What is left of a reply. */
    static Reply without(Request request, Reply reply) {
        return missed(request)
                ? reply.withDrafts(reply.drafts().stream()
                        .filter(draft -> draft.purpose() != Purpose.ORDINARY)
                        .toList())
                : reply;
    }

    /** What staff read of it. */
    static List<ThreadEntry> lines(Request request, Reply reply, Turn turn, Lines lines) {
        boolean said = reply.drafts().stream().map(Draft::purpose).anyMatch(Purpose.ORDINARY::equals);
        return missed(request) && said
                ? List.of(lines.forStaff(turn.id(), ChannelKind.WEB_CHAT, LINE, turn.now()))
                : List.of();
    }

    private static boolean missed(Request request) {
        return request instanceof ItIsTime time && time.missed();
    }
}
