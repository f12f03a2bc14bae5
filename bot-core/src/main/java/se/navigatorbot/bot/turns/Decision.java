package se.navigatorbot.bot.turns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.ThreadEntry;

/**
 * What one turn came to, before anything of it is true.
 *
 * @param decidedOn the person as stored before
 * @param heard what the person wrote, for the thread; null for a request
 * @param said what was said to it before it came into the store, for the thread
 */
record Decision(
        Turn turn, Known decidedOn, Reply reply, @Nullable ThreadEntry heard, List<ThreadEntry> said) {

    long version() {
        return decidedOn.version();
    }

    Catalogue catalogue() {
        return turn.catalogue();
    }
}
