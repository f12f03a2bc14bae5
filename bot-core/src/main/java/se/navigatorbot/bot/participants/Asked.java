package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Context;

/**
 * A question the bot has put, and what the answer is about.
 *
 * @param context its name in the vocabulary, with the business behind it
 * @param about what it is about by name: {@code appointment}, {@code event}, {@code text} …
 * @param options what was offered by number, in order
 * @param until after this an answer is no longer read in its light
 */
public record Asked(String context, Map<String, String> about, List<Choice> options, Instant until) {

    public Asked {
        about = Map.copyOf(about);
        options = List.copyOf(options);
    }

    /** The name as the understander wants it. */
    public Context asContext() {
        return Context.parse(context);
    }
}
