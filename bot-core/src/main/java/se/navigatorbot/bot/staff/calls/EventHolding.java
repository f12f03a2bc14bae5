package se.navigatorbot.bot.staff.calls;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;

/** Who holds an activity, with whom and with what help with the language, as staff give it. */
final class EventHolding {

    private static final int LONGEST_LEADER = 25;
    private static final int LONGEST = 30;

    private EventHolding() {}

    /**
     * Those terms with what is given; what is not given stays.
     *
     * @throws Refused when any of it is too long
     */
    static Terms of(Terms before, @Nullable HeldBy given) {
        return given == null
                ? before
                : before.withLeader(text(given.leader(), before.leader(), LONGEST_LEADER, "Ledarens namn"))
                        .withEmployer(text(given.employer(), before.employer(), LONGEST, "Arbetsgivaren"))
                        .withLanguageSupport(
                                text(given.languageSupport(), before.languageSupport(), LONGEST, "Språkstödet"));
    }

    private static String text(@Nullable String given, String before, int longest, String name) {
        if (given == null) {
            return before;
        }
        String text = given.strip();
        if (text.length() > longest) {
            throw Refused.badValue(name + " får ha högst " + longest + " tecken. Inget är sparat.");
        }
        return text;
    }
}
