package se.navigatorbot.bot.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.channels.ChannelKind;

/** Reads the centres of a region file. */
final class CentreReader {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private final Set<String> municipalities;
    private final Set<String> centres;

    CentreReader(Set<String> municipalities, Set<String> centres) {
        this.municipalities = municipalities;
        this.centres = centres;
    }

    Centre read(String id, Field field) {
        return field.section(centre -> new Centre(
                id,
                centre.text("name"),
                centre.text("town"),
                centre.required("example").yes(),
                known(centre.required("municipality"), municipalities),
                centre.text("address"),
                centre.required("phone").phone(),
                email(centre.required("email")),
                centre.textOr("directions", ""),
                rows(centre),
                centre.each("seasons", season -> season.section(this::season)),
                centre.each("specialDays", day -> day.section(this::specialDay)),
                centre.optional("redDayEveCloses").map(Field::time).orElse(null),
                centre.each("neighbours", neighbour -> known(neighbour, centres)),
                centre.each("duties", duty -> duty.section(this::duty)),
                centre.optional("channels").map(this::channels).orElse(List.of())));
    }

    static String known(Field field, Set<String> ids) {
        String id = field.id();
        if (!ids.contains(id)) {
            throw field.fault("is not among " + String.join(", ", ids));
        }
        return id;
    }

    private static String email(Field field) {
        String text = field.text();
        if (!text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw field.fault("an e-mail address was expected");
        }
        return text;
    }

    private List<WeekRow> rows(Section section) {
        List<WeekRow> rows = new ArrayList<>(rows(section.required("week"), WeekRow.Kind.OPEN));
        section.optional("dropIn").ifPresent(field -> rows.addAll(rows(field, WeekRow.Kind.DROP_IN)));
        section.optional("phoneHours").ifPresent(field -> rows.addAll(rows(field, WeekRow.Kind.PHONE)));
        return rows;
    }

    private static List<WeekRow> rows(Field field, WeekRow.Kind kind) {
        List<WeekRow> rows = new ArrayList<>();
        week(field).forEach((day, spans) -> spans.forEach(span -> rows.add(new WeekRow(day, span, kind))));
        return rows;
    }

    private static Map<DayOfWeek, List<Span>> week(Field field) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        field.entries().forEach((key, hours) -> {
            DayOfWeek day = DAYS.get(key);
            if (day == null) {
                throw hours.fault("a weekday is one of mon, tue, wed, thu, fri, sat, sun");
            }
            week.put(day, hours.spans());
        });
        return week;
    }

    private Season season(Section season) {
        return new Season(
                season.text("name"),
                season.required("from").monthDay(),
                season.required("to").monthDay(),
                rows(season));
    }

    private SpecialDay specialDay(Section day) {
        return new SpecialDay(day.required("date").date(), day.required("hours").spans(), day.textOr("reason", ""));
    }

    private Duty duty(Section duty) {
        Map<LocalDate, List<Span>> dates = new LinkedHashMap<>();
        duty.optional("dates").map(Field::entries).orElse(Map.of()).forEach((key, hours) -> {
            dates.put(date(key, hours), hours.spans());
        });
        return new Duty(
                duty.text("user"),
                duty.required("phone").phone(),
                duty.optional("week").map(CentreReader::week).orElse(Map.of()),
                dates);
    }

    private static LocalDate date(String key, Field field) {
        try {
            return LocalDate.parse(key);
        } catch (java.time.DateTimeException e) {
            throw field.fault("a date such as 2026-12-24 was expected");
        }
    }

    private List<ChannelOpening> channels(Field field) {
        List<ChannelOpening> openings = new ArrayList<>();
        field.entries()
                .forEach((key, opening) -> openings.add(opening.section(section -> new ChannelOpening(
                        channel(key, opening),
                        section.required("date").date(),
                        section.text("by"),
                        section.text("decision"),
                        section.required("audience").one(ChannelOpening.Audience.class)))));
        return openings;
    }

    private static ChannelKind channel(String key, Field field) {
        return Optional.ofNullable(Map.of(
                                "sms",
                                ChannelKind.SMS,
                                "telegram",
                                ChannelKind.TELEGRAM,
                                "webchat",
                                ChannelKind.WEB_CHAT)
                        .get(key))
                .orElseThrow(() -> field.fault("a channel is one of sms, telegram, webchat"));
    }
}
