package se.navigatorbot.admin.commands;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.bot.staffapi.CoachTimesApi.WeekTime;

/** Hours of a week as staff type them: {@code mån-tor 9-12, tis 13-15.30}. */
final class TypedWeek {

    private static final List<String> DAYS = List.of("mån", "tis", "ons", "tor", "fre", "lör", "sön");
    private static final String CLOCK = "(\\d{1,2})(?:[.:](\\d\\d))?";
    private static final Pattern ROW =
            Pattern.compile("(\\p{L}+)(?:\\s*-\\s*(\\p{L}+))?\\s+" + CLOCK + "\\s*-\\s*" + CLOCK);

    private TypedWeek() {}

    /**
     * @throws BadInput for anything else, naming it
     */
    static List<WeekTime> read(@Nullable String typed, @Nullable String centre, @Nullable String place) {
        List<WeekTime> times = new ArrayList<>();
        String text = typed == null ? "" : typed;
        for (String row : text.split(",")) {
            if (row.isBlank()) {
                continue;
            }
            Matcher read = ROW.matcher(row.strip().toLowerCase(Locale.ROOT));
            if (!read.matches()) {
                throw wrong(row);
            }
            int first = day(read.group(1), row);
            int last = read.group(2) == null ? first : day(read.group(2), row);
            LocalTime from = clock(read.group(3), read.group(4), row);
            LocalTime to = clock(read.group(5), read.group(6), row);
            for (int day = first; day <= last; day++) {
                times.add(new WeekTime(DayOfWeek.of(day), from, to, centre, place));
            }
        }
        return times;
    }

    /** The same as it is read. */
    static String said(WeekTime time) {
        return DAYS.get(time.day().getValue() - 1) + " " + time.from() + "-" + time.to();
    }

    private static int day(String name, String row) {
        for (int i = 0; i < DAYS.size(); i++) {
            if (name.startsWith(DAYS.get(i))) {
                return i + 1;
            }
        }
        throw wrong(row);
    }

    private static LocalTime clock(String hour, @Nullable String minute, String row) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (Integer.parseInt(hour) > 23 || minutes > 59) {
            throw wrong(row);
        }
        return LocalTime.of(Integer.parseInt(hour), minutes);
    }

    private static BadInput wrong(String row) {
        return new BadInput(
                "\"" + row.strip() + "\" går inte att läsa. Skriv till exempel \"mån-tor 9-12\". Inget är ändrat.");
    }
}
