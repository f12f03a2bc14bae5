package se.navigatorbot.bot.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Participant;

/**
 * Reminds of the last day, on the working day before it, who has looked at a place and said neither yes nor no. Whoever has heard
 * of a place that day, or enough in that week, is reminded later, as long as it is not over.
 */
final class LastDays implements TimetablePart {

    private final ZoneId zone;
    private final OpeningHours hours;
    private final PlacementTelling telling;

    LastDays(ZoneId zone, OpeningHours hours, PlacementTelling telling) {
        this.zone = zone;
        this.hours = hours;
        this.telling = telling;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.journey().looks().stream()
                .flatMap(look -> remindedAt(person, look, catalogue).stream())
                .min(Comparator.naturalOrder());
    }

    /** All that are due in one message: of placements one is told at most once a day. */
    @Override
    public Reply due(Turn turn, Reply soFar) {
        List<Look> looks = turn.person().journey().looks().stream()
                .filter(look -> remindedAt(turn.person(), look, turn.catalogue())
                        .filter(at -> !at.isAfter(turn.now()))
                        .isPresent())
                .toList();
        List<Placement> placements = looks.stream()
                .flatMap(look -> turn.catalogue().placement(look.placement()).stream())
                .sorted(Comparator.comparing(LastDays::last))
                .toList();
        if (placements.isEmpty()) {
            return soFar;
        }
        Reply reply = placements.size() == 1
                ? telling.lastDay(turn, soFar, placements.get(0))
                : telling.lastDays(turn, soFar, placements);
        for (Look look : looks) {
            reply = reply.changing(person -> person.journey(journey -> journey.with(look.asReminded())));
        }
        return reply;
    }

    private static LocalDate last(Placement placement) {
        return placement.applyBy() == null ? LocalDate.MAX : placement.applyBy();
    }

    private Optional<Instant> remindedAt(Participant person, Look look, Catalogue catalogue) {
        if (look.reminded() || look.stage() != Look.Stage.SHOWN || !NewsTimes.wants(person)) {
            return Optional.empty();
        }
        return catalogue
                .placement(look.placement())
                .filter(placement -> !placement.closed())
                .flatMap(placement -> Optional.ofNullable(placement.applyBy()))
                .flatMap(last -> Optional.of(NewsTimes.at(workingDayBefore(last), zone))
                        .filter(at -> at.isAfter(look.at()))
                        .map(at -> NewsTimes.room(person, at, zone))
                        .filter(at -> !NewsTimes.day(at, zone).isAfter(last)));
    }

    private LocalDate workingDayBefore(LocalDate last) {
        LocalDate day = last.minusDays(1);
        while (hours.restDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
