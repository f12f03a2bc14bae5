package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.journeys.Clashes;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;

/** What speaks against the time of a meeting that staff have chosen; it is theirs to choose all the same. */
final class MeetingWarnings {

    private final Catalogues catalogues;
    private final OpeningHours hours;

    MeetingWarnings(Catalogues catalogues, OpeningHours hours) {
        this.catalogues = catalogues;
        this.hours = hours;
    }

    /** Phrases that go on after "tiden". */
    List<String> on(Participant person, Appointment meeting) {
        Catalogue catalogue = catalogues.current();
        boolean open = hours.on(meeting.centre(), meeting.start().toLocalDate(), catalogue)
                .open();
        Stream<String> closed = open ? Stream.empty() : Stream.of("är en dag då centrumet har stängt");
        return Stream.concat(Clashes.with(person, meeting, catalogue).stream(), closed)
                .toList();
    }
}
