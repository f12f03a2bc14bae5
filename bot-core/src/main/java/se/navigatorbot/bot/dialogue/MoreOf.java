package se.navigatorbot.bot.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/** What of a list did not fit into one message: it is kept with the question, and shown to whoever writes FLER. */
public final class MoreOf {

    /** Stands last in a list that goes on. */
    public static final Choice MORE = new Choice("Fler", "FLER");

    private static final String KEPT = "more";
    private static final int AT_MOST = 40;

    private static final Pattern WISHED = Pattern.compile(
            "\\W*(?:(?:visa|ge|kan|jag|vill|se|mig|får|finns|det|har|ni|några|nåra|nåt|något|de|dom|e|är|lite|alla)\\W+)*"
                    + "(?:fler|flera|mer|mera|resten|(?<=(?:visa|se)\\s)alla)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private MoreOf() {}

    /** @param rest ids in their order */
    public static void keep(Map<String, String> about, List<String> rest) {
        if (!rest.isEmpty()) {
            about.put(KEPT, rest.stream().limit(AT_MOST).collect(Collectors.joining(" ")));
        }
    }

    /** The list that goes on, if that is what is wished for; empty for anything else. */
    public static Optional<Asked> wished(Turn turn, String context, ChoiceReading choices) {
        return OpenQuestion.of(turn)
                .filter(asked -> asked.context().equals(context))
                .filter(asked -> asked.about().containsKey(KEPT))
                .filter(asked -> WISHED.matcher(turn.text()).matches()
                        || OpenQuestion.chosen(turn, choices)
                                .filter(MORE::equals)
                                .isPresent());
    }

    /** What was kept, in its order. */
    public static List<String> rest(Asked asked) {
        return List.of(asked.about().getOrDefault(KEPT, "").split(" "));
    }
}
