package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.CleanText;

/** Weekdays in the spellings people use, folded. */
final class WeekdayNames {
    private static final List<String> FULL =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final List<String> SPELLINGS = List.of(
            "månd mondag mond mndag månda måndan måndax måndg mådag månadg monday mando månnda",
            "tis tisd tisda tisdan tissda tisdg tidsag tisdax tisag tuesday tirsdag",
            "ons onsd onsda onsdan onssda onsdg osndag onsdax onstag wednesday",
            "tor tors torsd torsda torsdg tordag torsdax torsag tosdag thursday torsda tossda tossdag tosda torsdan",
            "fre fred freda fredan fredja fredg fredax fredda fedag ferdag fredagg friday",
            "lör lörd lörda lördg lördax lördan lödag saturday",
            "sön sönd sönda söndg söndax sönda sunday");
    private static final Map<String, DayOfWeek> NAMES = new HashMap<>();
    private static final Map<String, DayOfWeek> PLURALS = new HashMap<>();
    private static final Map<String, DayOfWeek> PAST = new HashMap<>();

    static {
        for (int index = 0; index < FULL.size(); index++) {
            DayOfWeek day = DayOfWeek.of(index + 1);
            String name = CleanText.fold(FULL.get(index));
            for (String spelling : SPELLINGS.get(index).split(" ")) {
                NAMES.put(CleanText.fold(spelling), day);
            }
            NAMES.put(name, day);
            NAMES.put(name + "en", day);
            PLURALS.put(name + "ar", day);
            PLURALS.put(name + "arna", day);
            PAST.put(name + "s", day);
        }
    }

    private WeekdayNames() {}

    /** Every spelling of a single day. */
    static Set<String> words() {
        return NAMES.keySet();
    }

    /** "fredag", "fre" or "fredagen"; null for other words. */
    static @Nullable DayOfWeek name(TimeText text, int at) {
        DayOfWeek day = NAMES.get(text.word(at));
        if (day != null) {
            return day;
        }
        if (text.dotted(at).equals("mån")) {
            return DayOfWeek.MONDAY;
        }
        boolean beforeTime =
                text.isNumber(at + 1) && !text.isUnit(at + 2) || text.is(at + 1, "kl", "klockan", "em", "fm");
        return beforeTime ? shortName(text.word(at)) : null;
    }

    /** Short forms that are other words too, taken only before a time. */
    private static @Nullable DayOfWeek shortName(String word) {
        return switch (word) {
            case "man", "ma" -> DayOfWeek.MONDAY;
            case "ti" -> DayOfWeek.TUESDAY;
            case "to" -> DayOfWeek.THURSDAY;
            default -> null;
        };
    }

    /** "fredagar"; null for other words. */
    static @Nullable DayOfWeek plural(String folded) {
        return PLURALS.get(folded);
    }

    /** The name in "i fredags"; null for other words. */
    static @Nullable DayOfWeek past(String folded) {
        return PAST.get(folded);
    }
}
