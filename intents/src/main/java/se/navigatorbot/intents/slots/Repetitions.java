package se.navigatorbot.intents.slots;

import se.navigatorbot.intents.slots.TimePiece.Found;

/** What is every week, such as "mån-fre 9-16" or "varje onsdag kl 10": no time that could be booked. */
final class Repetitions {
    private Repetitions() {}

    /** The place after a repetition that begins here, its hours included; the same place when none does. */
    static int end(TimeText text, int at) {
        int days = days(text, at);
        if (days == at) {
            return at;
        }
        Found hours = ClockMatcher.match(text, days, false);
        return hours == null ? days : hours.end();
    }

    private static int days(TimeText text, int at) {
        if (text.is(at, "varje", "varannan", "alla")) {
            boolean weekday = WeekdayNames.name(text, at + 1) != null || WeekdayNames.plural(text.word(at + 1)) != null;
            return weekday || text.is(at + 1, "vecka", "dag", "veckor", "vardagar") ? at + 2 : at;
        }
        if (text.is(at, "vardagar")) {
            return at + 1;
        }
        if (text.is(at, "var") && text.isNumber(at + 1)) {
            int unit = text.is(at + 2, ":") ? at + 4 : text.is(at + 2, "e") ? at + 3 : at + 2;
            return text.is(unit, "dag", "vecka", "manad") ? unit + 1 : at;
        }
        boolean through = text.is(at + 1, "-", "–") && WeekdayNames.name(text, at + 2) != null;
        return through && WeekdayNames.name(text, at) != null ? at + 3 : at;
    }
}
