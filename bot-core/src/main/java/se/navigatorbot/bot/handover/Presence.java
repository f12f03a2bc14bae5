package se.navigatorbot.bot.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Span;

/** When a member of staff is there: on their working days, while a centre of theirs is open. */
final class Presence {

    private static final int DAYS_AHEAD = 60;

    private final OpeningHours hours;

    Presence(OpeningHours hours) {
        this.hours = hours;
    }

    boolean there(Colleague who, LocalDateTime at, Catalogue catalogue) {
        return who.attendance().worksOn(at.toLocalDate())
                && spans(who, at.toLocalDate(), catalogue).anyMatch(span -> span.contains(at.toLocalTime()));
    }

    /** That moment itself, or the next at which they come; empty when that is not to be seen. */
    Optional<LocalDateTime> next(Colleague who, LocalDateTime after, Catalogue catalogue) {
        if (there(who, after, catalogue)) {
            return Optional.of(after);
        }
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = after.toLocalDate().plusDays(ahead);
            Optional<LocalDateTime> comes = who.attendance().worksOn(day)
                    ? spans(who, day, catalogue)
                            .map(span -> day.atTime(span.opens()))
                            .filter(at -> at.isAfter(after))
                            .min(Comparator.naturalOrder())
                    : Optional.empty();
            if (comes.isPresent()) {
                return comes;
            }
        }
        return Optional.empty();
    }

    private Stream<Span> spans(Colleague who, LocalDate day, Catalogue catalogue) {
        return who.centres().stream().flatMap(centre -> hours.on(centre, day, catalogue).spans().stream());
    }
}
