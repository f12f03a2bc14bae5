package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Mode;
import se.navigatorbot.intents.slots.TimePiece.Moment;
import se.navigatorbot.intents.slots.TimePiece.Weekday;

/** Days told from today: "idag", "i övermorgon", "på fredag", "nästa tis", "i måndags". */
final class DayMatcher {
    private static final Set<String> TOMORROW = Set.of(
            "imorgon",
            "imorron",
            "imorrn",
            "imorn",
            "imrn",
            "imon",
            "imoron",
            "imor",
            "imorgn",
            "imogon",
            "imorogn",
            "imorgan",
            "imorgin",
            "imorren",
            "morgon",
            "morron",
            "morrn",
            "morn",
            "marron",
            "marrn",
            "marn",
            "imarron",
            "imarrn",
            "imarn",
            "imrgn",
            "imorrgon",
            "imorgron",
            "imorgo",
            "imorrgn",
            "imoren",
            "tomorrow",
            "tmrw",
            "imorgonbitti");
    private static final Set<String> AFTER_TOMORROW = Set.of(
            "overmorgon",
            "overmorn",
            "overmorrn",
            "iovermorgon",
            "overmorron",
            "iovermorn",
            "overimorgon",
            "overimorron",
            "overimorn",
            "overmorgn",
            "ovrmorgon");
    private static final Set<String> WORDS =
            Stream.concat(TOMORROW.stream(), AFTER_TOMORROW.stream()).collect(Collectors.toUnmodifiableSet());
    private static final int LATE_NIGHT_ENDS = 4;
    private static final int MOST_LEADS = 4;

    private final LocalDateTime now;
    private final LocalDate today;

    DayMatcher(LocalDateTime now) {
        this.now = now;
        this.today = now.toLocalDate();
    }

    /** Names of days that are told from today. */
    static Set<String> words() {
        return WORDS;
    }

    @Nullable
    Found match(TimeText text, int at) {
        Found day = fromToday(text, at);
        return day != null ? day : weekday(text, at);
    }

    private @Nullable Found fromToday(TimeText text, int at) {
        int inside = text.is(at, "i") ? at + 1 : at;
        boolean led = inside > at;
        String word = text.word(inside);
        if (word.equals("idag") || word.equals("idg") || word.equals("today") || led && word.equals("dag")) {
            return new Found(Days.of(today), inside + 1);
        }
        if (TOMORROW.contains(word) && (led || word.startsWith("im") || word.startsWith("t"))) {
            return new Found(tomorrow(text, inside + 1), inside + 1);
        }
        if (AFTER_TOMORROW.contains(word)) {
            return new Found(Days.of(today.plusDays(2)), inside + 1);
        }
        return word.equals("nu") && !led ? rightNow(text, at) : past(text, at, inside, led);
    }

    /** Just after midnight many mean the day after they have slept, except "imorgon bitti". */
    private Days tomorrow(TimeText text, int after) {
        LocalDate next = today.plusDays(1);
        if (now.getHour() >= LATE_NIGHT_ENDS) {
            return Days.of(next);
        }
        return text.is(after, "bitti", "bittida") ? Days.of(today) : new Days(List.of(today, next), false);
    }

    private @Nullable Found past(TimeText text, int at, int inside, boolean led) {
        String word = text.word(inside);
        if (word.equals("igar") || led && word.equals("gar") || word.equals("yesterday")) {
            return new Found(Days.of(today.minusDays(1)), inside + 1);
        }
        if (word.equals("forrgar") || word.equals("iforrgar")) {
            return new Found(Days.of(today.minusDays(2)), inside + 1);
        }
        boolean dayAfter = text.is(at, "dan", "dagen") && text.is(at + 1, "efter");
        return dayAfter ? dayAfter(text, at + 2) : null;
    }

    private @Nullable Found dayAfter(TimeText text, int at) {
        Found day = fromToday(text, at);
        return day != null && day.piece() instanceof Days days && days.days().size() == 1
                ? new Found(Days.of(days.days().get(0).plusDays(1)), day.end())
                : null;
    }

    private @Nullable Found rightNow(TimeText text, int at) {
        boolean leadsDay = text.is(at + 1, "pa", "i", "till", "kommande") || WeekdayNames.name(text, at + 1) != null;
        return leadsDay ? null : new Found(new Moment(now, now.plusMinutes(1), true), at + 1);
    }

    private @Nullable Found weekday(TimeText text, int at) {
        DayOfWeek past = text.is(at, "i") ? WeekdayNames.past(text.word(at + 1)) : null;
        if (past != null) {
            return new Found(Days.of(before(past)), at + 2);
        }
        if (text.is(at, "varje", "varannan", "alla") || WeekdayNames.plural(text.word(at)) != null) {
            return null;
        }
        int inside = afterLead(text, at);
        DayOfWeek day = text.is(at - 1, "varje", "varannan", "alla") ? null : WeekdayNames.name(text, inside);
        if (day == null) {
            return null;
        }
        Mode mode = mode(text, at, inside);
        return mode == Mode.LAST
                ? new Found(Days.of(before(day)), inside + 1)
                : new Found(new Weekday(day, mode), inside + 1);
    }

    private static int afterLead(TimeText text, int at) {
        int next = at;
        next = text.is(next, "nu") && text.is(next + 1, "pa", "i", "till") ? next + 1 : next;
        if (text.row(next, "den", "har")) {
            return next + 2;
        }
        while (next - at < MOST_LEADS
                && text.is(
                        next,
                        "pa",
                        "i",
                        "om",
                        "nasta",
                        "nesta",
                        "kommande",
                        "denna",
                        "nastkommande",
                        "forra",
                        "next",
                        "on")) {
            next++;
        }
        return next;
    }

    private static Mode mode(TimeText text, int at, int inside) {
        if (text.is(inside - 1, "nasta", "nesta", "next") && inside > at) {
            return Mode.NEXT;
        }
        if (text.is(inside - 1, "forra") && inside > at) {
            return Mode.LAST;
        }
        return text.is(at, "nu") && inside > at ? Mode.NOW : Mode.COMING;
    }

    private LocalDate before(DayOfWeek day) {
        int back = (today.getDayOfWeek().getValue() - day.getValue() + 7) % 7;
        return today.minusDays(back == 0 ? 7 : back);
    }
}
