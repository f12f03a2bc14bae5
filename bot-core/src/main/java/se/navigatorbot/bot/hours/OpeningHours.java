package se.navigatorbot.bot.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;

/** When a centre is open: exception of the day, then public holiday, then season, then week. */
public interface OpeningHours {

    /** How the centre is open that day. */
    OpenDay on(String centre, LocalDate date, Catalogue catalogue);

    /** The next time the centre opens or is open after that moment, looking a year ahead at most. */
    Optional<LocalDateTime> nextOpening(String centre, LocalDateTime after, Catalogue catalogue);

    /** The last open day strictly before that day, looking three weeks back; that day's eve when there is none. */
    LocalDate lastOpenDayBefore(String centre, LocalDate date, Catalogue catalogue);

    /** Whether it is a weekend or a public holiday in the region, whatever the centre does. */
    boolean restDay(LocalDate date);
}
