package se.navigatorbot.bot.placements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a line of work that somebody named is that of a placement: "vård" is "vård och omsorg", never "vårdare". */
final class BranchMatch {

    /** Follows every line of work. */
    static final String EVERY = "allt";

    private BranchMatch() {}

    static boolean any(List<String> wanted, String branch) {
        return wanted.stream().anyMatch(word -> matches(word, branch));
    }

    private static boolean matches(String wanted, String branch) {
        return wanted.equals(EVERY)
                || wanted.equalsIgnoreCase(branch)
                || words(branch).containsAll(words(wanted))
                || words(wanted).containsAll(words(branch));
    }

    private static List<String> words(String branch) {
        return Arrays.stream(branch.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("och"))
                .toList();
    }
}
