package se.navigatorbot.bot.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes an iCalendar as Outlook, Google and phones subscribe to. Times stand in UTC, so every program shows them right. */
public final class IcsWriter {

    /** In characters, so that a line with Swedish letters still has no more than 75 bytes. */
    private static final int FOLDED_AT = 50;

    private IcsWriter() {}

    /**
     * @param name what programs call it
     * @param now when it is written
     */
    public static String write(String name, List<IcsEntry> entries, Instant now) {
        List<VEvent> events = entries.stream().map(entry -> event(entry, now)).toList();
        PropertyList properties = new PropertyList(List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Navigatorbot//SV"),
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLDED_AT).output(new Calendar(properties, new ComponentList<>(events)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(IcsEntry entry, Instant now) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(entry.uid()),
                new DtStamp(now),
                new DtStart<>(entry.start()),
                new DtEnd<>(entry.end()),
                new Sequence(entry.version()),
                new Summary(entry.title()),
                entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        if (!entry.place().isEmpty()) {
            properties.add(new Location(entry.place()));
        }
        if (!entry.about().isEmpty()) {
            properties.add(new Description(entry.about()));
        }
        return new VEvent(new PropertyList(properties));
    }
}
