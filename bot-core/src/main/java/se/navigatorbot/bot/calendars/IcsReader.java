package se.navigatorbot.bot.calendars;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * Reads an iCalendar file as Outlook, Google and others write it: all of it, or nothing with the row that is wrong.
 * Repeating things are told one by one, as far as is asked for.
 */
public final class IcsReader {

    /** Two million characters: far more than a centre's programme. */
    public static final int LONGEST = 2_000_000;

    private static final int ROWS = 5_000;

    /** Days that something in a programme may last. */
    private static final int LONGEST_DAYS = 31;

    private final Occurrences times;
    private final Duration longest;

    /**
     * @param zone of the region, in which times are told and times without a zone are meant
     */
    public IcsReader(ZoneId zone) {
        this(zone, Duration.ofDays(LONGEST_DAYS));
    }

    /** @param longest what lasts longer is taken for a mistake */
    IcsReader(ZoneId zone, Duration longest) {
        this.times = new Occurrences(zone);
        this.longest = longest;
    }

    /**
     * What begins in that span, by start.
     *
     * @throws CalendarFault when anything in it cannot be read
     */
    public List<CalendarRow> read(String text, LocalDateTime from, LocalDateTime to) {
        if (text.length() > LONGEST) {
            throw new CalendarFault("Kalendern är större än två megabyte. Dela upp den i mindre delar.");
        }
        List<CalendarRow> rows = new ArrayList<>();
        List<VEvent> events = parsed(text).getComponents("VEVENT");
        Set<String> moved = new HashSet<>();
        events.forEach(event -> property(event, Property.RECURRENCE_ID)
                .ifPresent(id -> moved.add(uid(event) + " " + times.local(date(id, event)))));
        int number = 0;
        for (VEvent event : events) {
            number++;
            rows.addAll(rows(event, number, from, to, moved));
            if (rows.size() > ROWS) {
                throw new CalendarFault("Kalendern har fler än " + ROWS + " tillfällen.");
            }
        }
        rows.sort(java.util.Comparator.comparing(CalendarRow::start));
        return rows;
    }

    /**
     * Notes which time of a repeating thing an event stands for.
     *
     * @return false when it cannot be read
     */
    boolean notesMove(VEvent event, Set<String> moved) {
        try {
            property(event, Property.RECURRENCE_ID)
                    .ifPresent(id -> moved.add(uid(event) + " " + times.local(date(id, event))));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException e) {
            throw new CalendarFault("Rad " + e.getLineNo() + " i kalendern går inte att läsa.", e);
        } catch (IOException | RuntimeException e) {
            throw new CalendarFault("Filen är ingen kalender som går att läsa.", e);
        }
    }

    /** One event as often as it happens; throws {@link CalendarFault} when it cannot be read. */
    List<CalendarRow> rows(VEvent event, int number, LocalDateTime from, LocalDateTime to, Set<String> moved) {
        try {
            Temporal start = property(event, Property.DTSTART)
                    .map(found -> date(found, event))
                    .orElseThrow(() -> new CalendarFault("börjar inte någon gång"));
            LocalDateTime first = times.local(start);
            Duration length = length(event, start, first);
            List<CalendarRow> rows = new ArrayList<>();
            times.of(event, first, length, from, to).forEach((at, lasting) -> {
                if (!Occurrences.several(event) || !moved.contains(uid(event) + " " + at)) {
                    rows.add(row(event, at, at.plus(lasting), start instanceof LocalDate));
                }
            });
            return rows;
        } catch (RuntimeException e) {
            String what = e instanceof CalendarFault ? String.valueOf(e.getMessage()) : "går inte att läsa";
            throw new CalendarFault("Händelse " + number + titled(event) + ": " + what + ".", e);
        }
    }

    private Duration length(VEvent event, Temporal start, LocalDateTime first) {
        Optional<Property> end = property(event, Property.DTEND);
        Duration length = end.map(found -> Duration.between(first, times.local(date(found, event))))
                .or(() -> event.getPropertyList()
                        .<net.fortuna.ical4j.model.property.Duration>getFirst(Property.DURATION)
                        .map(found -> Duration.between(first, first.plus(found.getDuration()))))
                .orElse(start instanceof LocalDate ? Duration.ofDays(1) : Duration.ofHours(1));
        if (length.isNegative() || length.compareTo(longest) > 0) {
            throw new CalendarFault("slutar före den börjar, eller efter mer än " + longest.toDays() + " dagar");
        }
        return length;
    }

    private static CalendarRow row(VEvent event, LocalDateTime start, LocalDateTime end, boolean wholeDay) {
        boolean cancelled =
                text(event, Property.STATUS).toUpperCase(Locale.ROOT).equals("CANCELLED");
        return new CalendarRow(
                uid(event),
                text(event, Property.SUMMARY),
                start,
                end,
                text(event, Property.LOCATION),
                wholeDay,
                cancelled);
    }

    private static Temporal date(Property property, VEvent event) {
        if (property instanceof DateProperty<?> dated) {
            Temporal date = dated.getDate();
            if (date != null) {
                return date;
            }
        }
        throw new CalendarFault("har en tid som inte går att läsa" + titled(event));
    }

    static Optional<Property> property(VEvent event, String name) {
        return event.getPropertyList().getProperties(name).stream().findFirst();
    }

    private static String uid(VEvent event) {
        return text(event, Property.UID);
    }

    static String text(VEvent event, String name) {
        return property(event, name).map(Property::getValue).map(String::strip).orElse("");
    }

    private static String titled(VEvent event) {
        String title = text(event, Property.SUMMARY);
        return title.isEmpty() ? "" : " (" + (title.length() > 40 ? title.substring(0, 40) : title) + ")";
    }
}
