package se.navigatorbot.intents.slots;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Clock;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Hours;

/** Clock times: "kl 14", "14.30", "halv tre", "kvart över två", "fem i halv tre", "vid tvåtiden", "mellan 1 och 3". */
final class ClockMatcher {
    private static final int QUARTER = 15;
    private static final int EARLIEST_SPOKEN = 7;
    private static final int EARLIEST_OF_PART = 5;

    private ClockMatcher() {}

    /** The clock time that begins here; bounded when a word such as "efter" stands before it. */
    static @Nullable Found match(TimeText text, int at, boolean bounded) {
        Found range = range(text, at);
        if (range != null) {
            return range;
        }
        Found around = around(text, at);
        return around != null ? around : point(text, at, bounded);
    }

    /** "13-15", "mellan 1 och 3". */
    private static @Nullable Found range(TimeText text, int at) {
        int first = text.afterClockWord(text.is(at, "mellan", "fran") ? at + 1 : at);
        boolean led = first > at;
        Found from = led || text.isNumber(first) ? time(text, first, true) : null;
        if (from == null || !(from.piece() instanceof Clock start)) {
            return null;
        }
        boolean joined = text.is(from.end(), "-", "–") || led && text.is(from.end(), "och", "o", "till");
        Found to = joined ? time(text, text.afterClockWord(from.end() + 1), true) : null;
        if (to == null || !(to.piece() instanceof Clock end) || text.isUnit(to.end()) || text.is(to.end(), "/", "-")) {
            return null;
        }
        LocalTime opens = daytime(start);
        LocalTime closes = daytime(end);
        boolean midnight = end.hour() == 24 && end.minute() == 0;
        return opens.isBefore(closes) || midnight ? new Found(new Hours(opens, closes, false), to.end()) : null;
    }

    private static LocalTime daytime(Clock clock) {
        int hour = !clock.exact() && clock.hour() >= 1 && clock.hour() <= 6 ? clock.hour() + 12 : clock.hour();
        return LocalTime.of(hour % 24, clock.minute());
    }

    private static @Nullable Found around(TimeText text, int at) {
        if (text.is(at, "strax") && text.is(at + 1, "efter", "fore", "innan")) {
            boolean after = text.is(at + 1, "efter");
            return widened(text, at + 2, after ? 0 : QUARTER, after ? QUARTER : 0);
        }
        boolean near = text.is(at, "vid", "runt", "ca", "cirka", "omkring", "typ", "kring", "ungefar");
        if (!near) {
            return null;
        }
        int first = text.is(at + 1, ".") ? at + 2 : at + 1;
        Found named = namedHour(text, text.afterClockWord(first));
        return named != null
                ? named
                : widened(text, first, QUARTER, text.is(at, "runt", "kring") ? 2 * QUARTER : QUARTER);
    }

    /** "tvåtiden". */
    private static @Nullable Found namedHour(TimeText text, int at) {
        String word = text.word(at);
        int hour = word.endsWith("tiden") ? SwedishNumbers.cardinal(word.substring(0, word.length() - 5)) : -1;
        if (hour >= 1 && hour <= 24) {
            return new Found(Clock.of(hour, 0, false).around(QUARTER, 2 * QUARTER), at + 1);
        }
        return null;
    }

    private static @Nullable Found widened(TimeText text, int at, int before, int after) {
        Found time = time(text, text.afterClockWord(at), true);
        return time != null && time.piece() instanceof Clock clock && !text.isUnit(time.end())
                ? new Found(clock.around(before, after), time.end())
                : null;
    }

    private static @Nullable Found point(TimeText text, int at, boolean bounded) {
        int first = text.afterClockWord(at);
        first = text.is(first, "prick", "exakt") ? first + 1 : first;
        return time(text, first, bounded || first > at);
    }

    /** A clock time from here; led means that a word before it says so. */
    private static @Nullable Found time(TimeText text, int at, boolean led) {
        Found spoken = spoken(text, at);
        if (spoken != null) {
            return spoken;
        }
        Found digital = digital(text, at, led);
        return digital != null ? digital : hour(text, at, led);
    }

    private static @Nullable Found spoken(TimeText text, int at) {
        if (text.is(at, "halv")) {
            return half(text, at + 1, 0);
        }
        int minutes = text.is(at, "kvart") ? QUARTER : text.number(at);
        boolean before = text.is(at + 1, "i");
        boolean after = text.is(at + 1, "over", "efter");
        if (minutes < 1 || minutes > 29 || !before && !after) {
            return null;
        }
        int shift = before ? -minutes : minutes;
        return text.is(at + 2, "halv") ? half(text, at + 3, shift) : whole(text, at + 2, shift);
    }

    private static @Nullable Found half(TimeText text, int at, int shift) {
        int hour = text.number(at);
        return hour < 1 || hour > 12 ? null : found(hour * 60 - 30 + shift, at + 1);
    }

    private static @Nullable Found whole(TimeText text, int at, int shift) {
        int hour = text.number(at);
        return hour < 1 || hour > 24 || text.isUnit(at + 1) ? null : found(hour * 60 + shift, at + 1);
    }

    private static Found found(int minutes, int end) {
        int day = 24 * 60;
        int inDay = minutes < 60 ? minutes + day / 2 : minutes;
        return new Found(Clock.of(inDay / 60, inDay % 60, inDay >= 13 * 60), end);
    }

    private static @Nullable Found digital(TimeText text, int at, boolean led) {
        int hour = text.digits(at);
        boolean separated =
                text.is(at + 1, ".", ":") && text.glued(at + 1) && text.glued(at + 2) && text.isNumber(at + 2);
        if (separated && hour <= 24 && text.word(at + 2).length() == 2 && text.digits(at + 2) < 60) {
            return new Found(Clock.of(hour, text.digits(at + 2), isExact(text.word(at))), at + 3);
        }
        boolean four = text.isNumber(at) && text.word(at).length() == 4 && hour / 100 < 24 && hour % 100 < 60;
        if (four && (led || text.size() == 1 || followsDay(text, at) && !isYear(hour))) {
            return new Found(Clock.of(hour / 100, hour % 100, true), at + 1);
        }
        boolean zero = text.is(at, "noll") && text.number(at + 1) >= 1 && text.number(at + 1) <= 9;
        if (zero && text.number(at + 2) >= 10 && text.number(at + 2) < 60) {
            return new Found(Clock.of(text.number(at + 1), text.number(at + 2), true), at + 3);
        }
        return text.row(at + 1, "noll", "noll") && hour <= 24 && hour >= 0
                ? new Found(Clock.of(hour, 0, isExact(text.word(at))), at + 3)
                : null;
    }

    private static boolean followsDay(TimeText text, int at) {
        return WeekdayNames.name(text, at - 1) != null || DayMatcher.words().contains(text.word(at - 1));
    }

    private static boolean isYear(int digits) {
        return digits >= 2020 && digits < 2040;
    }

    private static boolean isExact(String hour) {
        return hour.startsWith("0") || SwedishNumbers.digits(hour) > 12;
    }

    /** A lone hour; without a word that leads it in it counts only beside a day. */
    private static @Nullable Found hour(TimeText text, int at, boolean led) {
        int hour = led || isHourOfDay(text, at) ? text.number(at) : text.digits(at);
        boolean other = text.isUnit(at + 1) || text.is(at + 1, "/", ":", "%") || text.is(at - 1, "/", "nr", "nummer");
        boolean article = text.is(at, "en") || text.is(at, "ett") && !endsHere(text, at + 1);
        if (article || hour < 0 || hour > 24 || text.word(at).length() > 2 && text.isNumber(at) || other) {
            return null;
        }
        return new Found(new Clock(hour, 0, isExact(text.word(at)), !led, 0, 0), at + 1);
    }

    /** "elva på fredag", "sju på morgonen"; smaller numbers may count people. */
    private static boolean isHourOfDay(TimeText text, int at) {
        if (text.is(at + 1, "pa") && PartOfDayMatcher.isNamed(text.word(at + 2))) {
            return text.number(at) >= EARLIEST_OF_PART;
        }
        int day = text.is(at + 1, "pa") ? at + 2 : at + 1;
        boolean beforeDay = WeekdayNames.name(text, day) != null
                || DayMatcher.words().contains(text.word(day)) && text.word(day).startsWith("i");
        return beforeDay && text.number(at) >= EARLIEST_SPOKEN;
    }

    private static boolean endsHere(TimeText text, int at) {
        return text.word(at).isEmpty()
                || !Character.isLetter(text.word(at).charAt(0))
                || text.is(at, "pa", "i", "imorgon");
    }
}
