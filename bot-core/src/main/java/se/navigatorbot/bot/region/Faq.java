package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A question that is often asked, with the answer staff stand for.
 *
 * @param words words of which at least one set stands in the question: "körkort" or "körkort pengar"
 * @param owner user name of who answers for it
 * @param reviewed when it was last checked
 */
public record Faq(String id, List<String> words, String answer, String owner, LocalDate reviewed) {

    public Faq {
        words = List.copyOf(words);
    }
}
