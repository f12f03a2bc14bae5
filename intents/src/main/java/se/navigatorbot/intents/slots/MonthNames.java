package se.navigatorbot.intents.slots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Months in the spellings people use. */
final class MonthNames {
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        List<String> spellings = List.of(
                "januari jan januar",
                "februari feb febr februar",
                "mars mar",
                "april apr",
                "maj",
                "juni jun",
                "juli jul",
                "augusti aug agusti",
                "september sep sept",
                "oktober okt",
                "november nov",
                "december dec desember");
        for (int index = 0; index < spellings.size(); index++) {
            for (String spelling : spellings.get(index).split(" ")) {
                MONTHS.put(spelling, index + 1);
            }
        }
    }

    private MonthNames() {}

    /** Every spelling known. */
    static Set<String> words() {
        return MONTHS.keySet();
    }

    /** 1 to 12, or -1. */
    static int month(String folded) {
        return MONTHS.getOrDefault(folded, -1);
    }

    /** The same for words that can be nothing else, so not for "jul" or "mar". */
    static int plainMonth(String folded) {
        return folded.length() > 3 || folded.equals("maj") ? month(folded) : -1;
    }
}
