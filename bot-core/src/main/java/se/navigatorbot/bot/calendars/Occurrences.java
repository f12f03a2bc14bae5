package se.navigatorbot.bot.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.RDate;

/**
 * How often one event of a calendar happens: by its rule, at the times written out beside a rule or instead of one, and not
 * at those that are taken out (RFC 5545, 3.8.5).
 */
final class Occurrences {

    private final ZoneId zone;

    /** @param zone of the region, in which times are told and times without a zone are meant */
    Occurrences(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether it happens more than once; what stands for one time of another event does not. */
    static boolean several(VEvent event) {
        return IcsReader.property(event, Property.RECURRENCE_ID).isEmpty()
                && (IcsReader.property(event, Property.RRULE).isPresent()
                        || IcsReader.property(event, Property.RDATE).isPresent());
    }

    /**
     * Starts from one moment to another in local time, each with its length.
     *
     * @param first start of the event itself
     * @param length of the event itself, and of each time that has none of its own
     */
    SortedMap<LocalDateTime, Duration> of(
            VEvent event, LocalDateTime first, Duration length, LocalDateTime from, LocalDateTime to) {
        SortedMap<LocalDateTime, Duration> all = new TreeMap<>();
        if (!several(event)) {
            all.put(first, length);
        } else {
            IcsReader.property(event, Property.RRULE)
                    .ifPresentOrElse(
                            rule -> RepeatRule.parse(rule.getValue(), zone)
                                    .within(first, from, to)
                                    .forEach(at -> all.put(at, length)),
                            () -> all.put(first, length));
            for (Property written : event.getPropertyList().getProperties(Property.RDATE)) {
                add((RDate<?>) written, length, all);
            }
            for (Property except : event.getPropertyList().getProperties(Property.EXDATE)) {
                ((DateListProperty<?>) except).getDates().forEach(date -> all.remove(local((Temporal) date)));
            }
        }
        all.keySet().removeIf(at -> at.isBefore(from) || at.isAfter(to));
        return all;
    }

    /** A time of any kind as clocks in the region show it. */
    LocalDateTime local(Temporal time) {
        if (time instanceof LocalDateTime local) {
            return local;
        }
        if (time instanceof LocalDate day) {
            return day.atStartOfDay();
        }
        if (time instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(zone).toLocalDateTime();
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(zone).toLocalDateTime();
        }
        return LocalDateTime.ofInstant(Instant.from(time), zone);
    }

    private void add(RDate<?> written, Duration length, SortedMap<LocalDateTime, Duration> all) {
        if (written.getPeriods().isPresent()) {
            for (Period<?> period : written.getPeriods().get()) {
                LocalDateTime start = local(period.getStart());
                all.put(start, Duration.between(start, local(period.getEnd())));
            }
        } else {
            written.getDates().forEach(date -> all.put(local((Temporal) date), length));
        }
    }
}
