package se.navigatorbot.intents.slots;

import java.util.List;
import java.util.Set;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;

/** The thing that is meant when no number says it: "ica" in "platsen på ica". */
final class ThingNamed {
    private static final Set<String> LEADS = Set.of("pa", "hos", "at", "som", "i");
    private static final Set<String> EMPTY =
            Set.of("den", "det", "en", "ett", "er", "dig", "mig", "praktiken", "platsen", "jobbet", "listan");

    private ThingNamed() {}

    static List<String> in(Message message, List<String> references) {
        if (!references.isEmpty()) {
            return references;
        }
        List<Token> words = message.tokens().stream().filter(Token::isWord).toList();
        for (int at = words.size() - 1; at > 0; at--) {
            Token word = words.get(at);
            if (LEADS.contains(words.get(at - 1).folded()) && !EMPTY.contains(word.folded())) {
                return List.of(word.text());
            }
        }
        return references;
    }
}
