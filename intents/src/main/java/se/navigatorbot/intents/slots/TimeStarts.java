package se.navigatorbot.intents.slots;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that a piece of time can begin with. Most words of a message are none of them, and one look in a set spares
 * them every matcher of the grammar. A matcher that learns a new first word needs it here.
 */
final class TimeStarts {
    private static final List<String> LEADS = List.of(
            "i",
            "pa",
            "om",
            "in",
            "den",
            "denna",
            "till",
            "nu",
            "on",
            "kl",
            "klockan",
            "klokan",
            "klocka",
            "kloc",
            "prick",
            "exakt",
            "mellan",
            "fran",
            "from",
            "fr",
            "t",
            "tom",
            "strax",
            "vid",
            "runt",
            "ca",
            "cirka",
            "omkring",
            "typ",
            "kring",
            "ungefar",
            "halv",
            "kvart",
            "efter",
            "after",
            "fore",
            "innan",
            "senast",
            "under",
            "over",
            "dan",
            "dagen",
            "kristi",
            "annandag",
            "annandagen",
            "forsta",
            "trettondedag",
            "klamdagen",
            "sista",
            "nasta",
            "nesta",
            "nxt",
            "next",
            "kommande",
            "nastkommande",
            "forra",
            "this");
    private static final List<String> DAYS = List.of(
            "idag",
            "idg",
            "today",
            "igar",
            "yesterday",
            "forrgar",
            "iforrgar",
            "man",
            "ma",
            "ti",
            "to",
            "varje",
            "varannan",
            "alla",
            "var",
            "vardagar");
    private static final List<String> SPANS = List.of(
            "mellandagarna",
            "mellandagar",
            "veckan",
            "vecka",
            "veckorna",
            "v",
            "vka",
            "week",
            "helgen",
            "slutet",
            "resten",
            "borjan",
            "mitten");
    private static final List<String> PARTS = List.of(
            "fm",
            "formiddag",
            "formiddagen",
            "formidag",
            "formiddagar",
            "em",
            "efm",
            "eftermiddag",
            "eftermiddagen",
            "eftermidag",
            "eftermiddan",
            "eftermiddagar",
            "formiddan",
            "kvall",
            "kvallen",
            "kvallstid",
            "bitti",
            "bittida",
            "morgon",
            "morgonen",
            "morron",
            "morronen",
            "natten",
            "ikvall",
            "ikv",
            "tonight",
            "imorse",
            "inatt");
    private static final Set<String> ALL = all();

    private TimeStarts() {}

    private static Set<String> all() {
        Set<String> words = new HashSet<>();
        List.of(LEADS, DAYS, SPANS, PARTS).forEach(words::addAll);
        words.addAll(WeekdayNames.words());
        words.addAll(MonthNames.words());
        words.addAll(Holidays.words());
        words.addAll(DayMatcher.words());
        words.addAll(SwedishNumbers.words());
        return Set.copyOf(words);
    }

    /** Whether a message is of nothing but words that times are made of. */
    static boolean fill(TimeText text) {
        for (int at = 0; at < text.size(); at++) {
            boolean mark =
                    !text.isNumber(at) && !Character.isLetter(text.word(at).codePointAt(0));
            if (!mark
                    && !at(text, at)
                    && !text.isUnit(at)
                    && !text.is(at, "dygn", "e", "a", "vecka", "ar", "natt", "dag")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a piece of time may begin at this place. */
    static boolean at(TimeText text, int at) {
        return text.isNumber(at) || ALL.contains(text.word(at));
    }
}
