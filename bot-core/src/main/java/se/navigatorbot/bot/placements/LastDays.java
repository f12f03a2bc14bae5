package se.navigatorbot.bot.placements;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Participant;

/** Reminds of the last day, the weekday before it, who has looked at a place and said neither yes nor no. */
final class LastDays implements TimetablePart {

    private final ZoneId zone;
    private final PlacementTelling telling;

    LastDays(ZoneId zone, PlacementTelling telling) {
        this.zone = zone;
        this.telling = telling;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.journey().looks().stream()
                .flatMap(look -> remindedAt(person, look, catalogue).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Look look : turn.person().journey().looks()) {
            Optional<Instant> at = remindedAt(turn.person(), look, turn.catalogue());
            if (at.isPresent() && !at.get().isAfter(turn.now())) {
                Placement placement =
                        turn.catalogue().placement(look.placement()).orElseThrow();
                reply = telling.lastDay(turn.withPerson(reply.after()), reply, placement)
                        .changing(person -> person.journey(journey -> journey.with(look.asReminded())));
            }
        }
        return reply;
    }

    private Optional<Instant> remindedAt(Participant person, Look look, Catalogue catalogue) {
        if (look.reminded() || look.stage() != Look.Stage.SHOWN || !NewsTimes.wants(person)) {
            return Optional.empty();
        }
        return catalogue
                .placement(look.placement())
                .filter(placement -> !placement.closed())
                .flatMap(placement -> Optional.ofNullable(placement.applyBy()))
                .map(last -> NewsTimes.at(weekdayBefore(last), zone))
                .filter(at -> at.isAfter(look.at()));
    }

    private static LocalDate weekdayBefore(LocalDate last) {
        LocalDate day = last.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }
}
