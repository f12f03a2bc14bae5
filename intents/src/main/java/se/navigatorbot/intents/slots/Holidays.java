package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Found;

/** Red days and their eves by name; the date is the next one, today included. */
final class Holidays {
    private static final int ADVENTS = 4;
    private static final Map<String, IntFunction<LocalDate>> BY_NAME = new HashMap<>();

    static {
        fixed(12, 13, "lucia luciadagen");
        fixed(12, 23, "lillejulafton lillejul uppesittarkvällen");
        fixed(12, 24, "julafton julaftonen jul-afton dopparedan dopparedagen");
        fixed(12, 25, "juldagen juldan");
        fixed(12, 26, "annandagen annandan");
        fixed(12, 31, "nyårsafton nyårsaftonen nyår");
        fixed(1, 1, "nyårsdagen nyårsdan");
        fixed(1, 5, "trettondagsafton trettonafton trettondagsaftonen");
        fixed(1, 6, "trettondagen trettonhelgen");
        fixed(4, 30, "valborg valborgsmässoafton valborgsafton");
        fixed(6, 6, "nationaldagen");
        fromEaster(-3, "skärtorsdag skärtorsdagen");
        fromEaster(-2, "långfredag långfredagen");
        fromEaster(-1, "påskafton påskaftonen");
        fromEaster(0, "påskdagen");
        fromEaster(39, "himmelsfärd himmelsfärdsdag himmelsfärdsdagen");
        fromEaster(49, "pingstdagen pingst");
        put("midsommarafton midsommaraftonen midsommar", year -> midsummerEve(year));
        put("midsommardagen", year -> midsummerEve(year).plusDays(1));
        put("allhelgona alla-helgons allhelgonahelgen", Holidays::allSaints);
    }

    private final LocalDate today;

    /** Every name of one word. */
    static Set<String> words() {
        return BY_NAME.keySet();
    }

    Holidays(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Found match(TimeText text, int at) {
        if (text.is(at, "dan", "dagen") && text.is(at + 1, "fore", "innan")) {
            return shifted(match(text, at + 2), -1);
        }
        if (text.is(at, "dan", "dagen") && text.is(at + 1, "efter")) {
            return shifted(match(text, at + 2), 1);
        }
        if (text.is(at, "annandag", "annandagen", "annandan") && text.is(at + 1, "jul", "pask", "pingst")) {
            return secondDay(text.word(at + 1), at + 2);
        }
        Found advent = advent(text, at);
        if (advent != null) {
            return advent;
        }
        if (text.row(at, "forsta", "maj")) {
            return new Found(Days.of(next(year -> LocalDate.of(year, 5, 1))), at + 2);
        }
        if (text.row(at, "trettondedag", "jul")) {
            return new Found(Days.of(next(year -> LocalDate.of(year, 1, 6))), at + 2);
        }
        if (text.row(at, "klamdagen", "i", "maj")) {
            return new Found(Days.of(next(year -> easter(year).plusDays(40))), at + 3);
        }
        int name = text.is(at, "kristi") ? at + 1 : at;
        IntFunction<LocalDate> holiday = BY_NAME.get(text.word(name));
        return holiday == null ? null : new Found(Days.of(next(holiday)), name + 1);
    }

    /** "Första advent", "2:a advent": the Sundays before Christmas Day. */
    private @Nullable Found advent(TimeText text, int at) {
        int order = text.isNumber(at) ? text.digits(at) : SwedishNumbers.ordinal(text.word(at));
        int end = text.isNumber(at) ? DateMatcher.afterEnding(text, at) : at + 1;
        if (order < 1 || order > ADVENTS || !text.is(end, "advent", "adventssondagen", "advents")) {
            return null;
        }
        return new Found(Days.of(next(year -> lastAdvent(year).minusWeeks(ADVENTS - order))), end + 1);
    }

    private static LocalDate lastAdvent(int year) {
        return LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private Found secondDay(String feast, int end) {
        IntFunction<LocalDate> day = switch (feast) {
            case "jul" -> year -> LocalDate.of(year, 12, 26);
            case "pask" -> year -> easter(year).plusDays(1);
            default -> year -> easter(year).plusDays(50);
        };
        return new Found(Days.of(next(day)), end);
    }

    private static @Nullable Found shifted(@Nullable Found found, int days) {
        return found != null && found.piece() instanceof Days feast
                ? new Found(Days.of(feast.days().get(0).plusDays(days)), found.end())
                : null;
    }

    private LocalDate next(IntFunction<LocalDate> holiday) {
        LocalDate thisYear = holiday.apply(today.getYear());
        return thisYear.isBefore(today) ? holiday.apply(today.getYear() + 1) : thisYear;
    }

    private static void fixed(int month, int day, String names) {
        put(names, year -> LocalDate.of(year, month, day));
    }

    private static void fromEaster(int days, String names) {
        put(names, year -> easter(year).plusDays(days));
    }

    private static void put(String names, IntFunction<LocalDate> day) {
        for (String name : CleanText.fold(names).split(" ")) {
            BY_NAME.put(name, day);
        }
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate allSaints(int year) {
        return LocalDate.of(year, 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by Oudin's rule. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon =
                correction - correction / 28 * (1 - correction / 28 * (29 / (correction + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        int day = offset + 28 - 31 * (month / 4);
        return LocalDate.of(year, month, day);
    }
}
