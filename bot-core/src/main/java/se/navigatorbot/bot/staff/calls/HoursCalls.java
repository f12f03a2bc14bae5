package se.navigatorbot.bot.staff.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.HoursApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Opening hours and their exceptions. */
@StaffAddress
public class HoursCalls implements HoursApi {

    private static final int LONGEST_MONTHS = 6;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final OpeningHours hours;
    private final Catalogues catalogues;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    HoursCalls(OpeningHours hours, Catalogues catalogues, Places places, Callers callers, HouseTime time) {
        this.hours = hours;
        this.catalogues = catalogues;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.HOURS_READ)
    public Listing<DayRow> show(@Nullable String centre, @Nullable String from, @Nullable Integer days) {
        LocalDate first = Given.date(from, time.today());
        int many = Given.between(days, 7, 1, 60, "Antal dagar");
        List<DayRow> rows = new ArrayList<>();
        for (String id : places.toRead(callers.current(), centre)) {
            first.datesUntil(first.plusDays(many)).map(date -> row(id, date)).forEach(rows::add);
        }
        return Listing.of(rows);
    }

    @Override
    @Needs(Action.HOURS_CHANGE)
    public DayRow addException(NewException wanted) {
        String centre = places.toChange(callers.current(), wanted.centre()).id();
        LocalDate date = Given.inReach(Given.present(wanted.date(), "Datum"));
        if (date.isBefore(time.today())) {
            throw Refused.badValue("Dagen har redan varit. Inget är ändrat.");
        }
        List<Span> spans = inOrder(wanted.spans().stream().map(HoursCalls::span).toList());
        catalogues.put(new HoursException(
                centre, date, spans, Given.optional(wanted.reason()).orElse("")));
        return row(centre, date);
    }

    @Override
    @Needs(Action.HOURS_CHANGE)
    public Listing<DayRow> setPeriod(NewPeriod wanted) {
        String centre = places.toChange(callers.current(), wanted.centre()).id();
        LocalDate from = Given.inReach(Given.present(wanted.from(), "Första dagen"));
        LocalDate to = Given.inReach(Given.present(wanted.to(), "Sista dagen"));
        if (from.isBefore(time.today()) || to.isBefore(from) || to.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw Refused.badValue("Perioden börjar tidigast i dag och är högst ett halvår. Inget är ändrat.");
        }
        String reason = Given.optional(wanted.reason()).orElse("");
        Map<DayOfWeek, List<Span>> week = week(wanted.week());
        List<DayRow> rows = new ArrayList<>();
        for (LocalDate day : from.datesUntil(to.plusDays(1)).toList()) {
            if (!publicHoliday(day)) {
                catalogues.put(
                        new HoursException(centre, day, week.getOrDefault(day.getDayOfWeek(), List.of()), reason));
            }
            rows.add(row(centre, day));
        }
        return Listing.of(rows);
    }

    private static Map<DayOfWeek, List<Span>> week(List<WeekSpan> rows) {
        if (rows.isEmpty()) {
            throw Refused.badValue("Det saknas öppettider. Stängt en dag anges dag för dag. Inget är ändrat.");
        }
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (WeekSpan row : rows) {
            if (!row.from().isBefore(row.to())) {
                throw Refused.badValue("En öppettid slutar innan den börjar. Inget är ändrat.");
            }
            week.merge(row.day(), List.of(new Span(row.from(), row.to())), HoursCalls::and);
        }
        return week;
    }

    private static List<Span> and(List<Span> before, List<Span> more) {
        return inOrder(Stream.concat(before.stream(), more.stream()).toList());
    }

    private static List<Span> inOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).opens().isBefore(spans.get(i - 1).closes())) {
                throw Refused.badValue("Tiderna ska stå i ordning och inte gå i varandra. Inget är ändrat.");
            }
        }
        return spans;
    }

    private boolean publicHoliday(LocalDate day) {
        return hours.restDay(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    @Override
    @Needs(Action.HOURS_CHANGE)
    public DayRow removeException(String centre, String date) {
        String id = places.toChange(callers.current(), centre).id();
        LocalDate day = Given.date(date);
        HoursException exception = catalogues
                .current()
                .hours(id, day)
                .orElseThrow(() -> Refused.notFound("Det finns inget undantag den dagen. Inget är ändrat."));
        catalogues.remove(exception);
        return row(id, day);
    }

    private static Span span(String text) {
        String[] ends = text.split("[-–]", -1);
        try {
            if (ends.length == 2) {
                return new Span(clock(ends[0]), clock(ends[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // told below, as for any other form
        }
        throw Refused.badValue("Tider skrivs som 10:00-14:00. Inget är ändrat.");
    }

    private static LocalTime clock(String text) {
        String plain = text.strip().replace('.', ':');
        String full = plain.contains(":") ? plain : plain + ":00";
        return LocalTime.parse(full.length() == 4 ? "0" + full : full);
    }

    private DayRow row(String centre, LocalDate date) {
        OpenDay day = hours.on(centre, date, catalogues.current());
        String open = day.spans().stream()
                .map(span -> CLOCK.format(span.opens()) + "-" + CLOCK.format(span.closes()))
                .collect(Collectors.joining(", "));
        return new DayRow(
                centre,
                date,
                date.getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH),
                open.isEmpty() ? "stängt" : open,
                day.reason());
    }
}
