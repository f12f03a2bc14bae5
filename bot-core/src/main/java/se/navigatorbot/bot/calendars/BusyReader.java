package se.navigatorbot.bot.calendars;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Reads when somebody is busy out of a published calendar. A row that cannot be read costs that row alone, since the
 * others still keep meetings from being booked over each other.
 */
public final class BusyReader {

    /** Five million characters: years of a busy person's calendar. */
    public static final int LONGEST = 5_000_000;

    /** A parental leave. Nothing that is read lasts longer, so whatever is still going on began after this. */
    private static final int LONGEST_DAYS = 3 * 366;

    /** What repeats is over sooner, as a week on call is. */
    private static final int LONGEST_REPEATED = 31;

    private static final String OUTLOOK = "X-MICROSOFT-CDO-BUSYSTATUS";

    private final IcsReader reader;

    /**
     * @param zone of the region, in which times are told and times without a zone are meant
     */
    public BusyReader(ZoneId zone) {
        this.reader = new IcsReader(zone, Duration.ofDays(LONGEST_DAYS));
    }

    /**
     * A busy span in local time, half-open.
     *
     * @param uid what the calendar calls what takes it, empty for nothing
     */
    public record Span(LocalDateTime from, LocalDateTime to, String uid) {}

    /**
     * What was read.
     *
     * @param spans by start
     * @param unreadable how many rows could not be read
     */
    public record Spans(List<Span> spans, int unreadable) {
        public Spans {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Busy spans that touch the time from one moment to another.
     *
     * @throws CalendarFault when it is no calendar at all, or too long
     */
    public Spans read(String text, LocalDateTime from, LocalDateTime to) {
        if (text.length() > LONGEST) {
            throw new CalendarFault("Kalendern är större än fem megabyte.");
        }
        List<VEvent> events = IcsReader.parsed(text).getComponents("VEVENT");
        Set<String> moved = new HashSet<>();
        int unreadable = 0;
        for (VEvent event : events) {
            unreadable += reader.notesMove(event, moved) ? 0 : 1;
        }
        List<Span> spans = new ArrayList<>();
        int number = 0;
        for (VEvent event : events) {
            number++;
            try {
                spans(event, number, from, to, moved, spans);
            } catch (CalendarFault e) {
                unreadable++;
            }
        }
        spans.sort(Comparator.comparing(Span::from));
        return new Spans(spans, unreadable);
    }

    private void spans(
            VEvent event, int number, LocalDateTime from, LocalDateTime to, Set<String> moved, List<Span> spans) {
        if (free(event)) {
            return;
        }
        boolean repeats = Occurrences.several(event);
        String uid = IcsReader.text(event, Property.UID);
        LocalDateTime earliest = from.minusDays(repeats ? LONGEST_REPEATED : LONGEST_DAYS);
        reader.rows(event, number, earliest, to, moved).stream()
                .filter(row -> !row.cancelled() && row.end().isAfter(from))
                .forEach(row -> spans.add(new Span(row.start(), row.end(), uid)));
    }

    private static boolean free(VEvent event) {
        return IcsReader.text(event, Property.TRANSP).equalsIgnoreCase("TRANSPARENT")
                || IcsReader.text(event, OUTLOOK).equalsIgnoreCase("FREE");
    }
}
