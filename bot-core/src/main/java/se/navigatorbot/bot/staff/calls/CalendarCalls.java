package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.util.List;
import se.navigatorbot.bot.calendars.CalendarFault;
import se.navigatorbot.bot.calendars.CalendarRow;
import se.navigatorbot.bot.calendars.IcsReader;
import se.navigatorbot.bot.calendars.ProgrammeImport;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.intents.EventKind;

/** Calendars that come from elsewhere. */
@StaffAddress
public class CalendarCalls implements CalendarsApi {

    private final Catalogues catalogues;
    private final IcsReader reader;
    private final ProgrammeImport programme;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    CalendarCalls(
            Catalogues catalogues,
            IcsReader reader,
            ProgrammeImport programme,
            Places places,
            Callers callers,
            HouseTime time) {
        this.catalogues = catalogues;
        this.reader = reader;
        this.programme = programme;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public Imported read(NewImport wanted) {
        Event pattern = pattern(wanted);
        List<CalendarRow> rows = rows(Given.text(wanted.calendar(), "Kalender"));
        ProgrammeImport.Plan plan = programme.plan(rows, pattern, "ics", catalogues.current());
        if (!wanted.tryOnly() && !plan.added().isEmpty() && !catalogues.putAll(plan.added())) {
            throw Refused.conflict("Någon annan lade till aktiviteter samtidigt. Inget är sparat. Försök igen.");
        }
        EventRows shown = new EventRows(catalogues);
        return new Imported(
                Listing.of(plan.added().stream().map(shown::of).toList()),
                plan.kept().size(),
                plan.withoutHour(),
                !wanted.tryOnly());
    }

    private List<CalendarRow> rows(String calendar) {
        LocalDateTime now = time.now();
        try {
            return reader.read(calendar, now, now.plusYears(1));
        } catch (CalendarFault e) {
            throw Refused.badValue(e.getMessage() + " Inget är sparat.");
        }
    }

    /** What each activity gets that its row does not tell. */
    private Event pattern(NewImport wanted) {
        Centre centre = places.toChange(callers.current(), wanted.centre());
        EventKind kind = Given.optional(wanted.kind()).map(Words::kind).orElse(EventKind.OTHER);
        int seats = Given.between(wanted.seats(), 0, 0, 10_000, "Antal platser");
        LocalDateTime now = time.now();
        return new Event(
                "",
                1,
                kind,
                kind.swedish(),
                centre.id(),
                centre.address(),
                now,
                now,
                seats,
                wanted.dropIn(),
                wanted.wholeRegion(),
                false,
                Terms.OPEN);
    }
}
