package se.navigatorbot.bot.placements;

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
import se.navigatorbot.bot.participants.Following;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Subject;

/**
 * Once a month one place outside the lines of work a person has chosen, so that choices do not narrow for ever; whoever
 * says INGET ANNAT gets none. Which one it is depends on the person's random id and nothing else.
 */
final class SomethingElse implements TimetablePart {

    private static final int LOOK_AGAIN_DAYS = 7;

    private final ZoneId zone;
    private final Followers followers;
    private final PlacementTelling telling;

    SomethingElse(ZoneId zone, Followers followers, PlacementTelling telling) {
        this.zone = zone;
        this.followers = followers;
        this.telling = telling;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Following following = person.journey().following();
        Wishes.Decision decided = person.wishes().subjects().get(Subject.PRAKTIK);
        if (decided == null
                || following.nothingElse()
                || !NewsTimes.wants(person)
                || !Follower.of(person).narrow()) {
            return Optional.empty();
        }
        Instant last = following.elseAt() == null ? decided.at() : following.elseAt();
        Instant month = NewsTimes.at(NewsTimes.day(last, zone).plusMonths(1), zone);
        return Optional.of(NewsTimes.earliest(person, month, zone));
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Participant person = turn.person();
        if (next(person, turn.catalogue()).filter(at -> !at.isAfter(turn.now())).isEmpty()) {
            return soFar;
        }
        Optional<Placement> other = other(turn);
        Instant again = other.isPresent() ? turn.now() : aWeekFromBeingDue(turn.now());
        Reply reply =
                other.map(placement -> telling.other(turn, soFar, placement)).orElse(soFar);
        return reply.changing(
                after -> after.journey(journey -> journey.following(following -> following.withElseAt(again))));
    }

    private Optional<Placement> other(Turn turn) {
        LocalDate today = turn.local().toLocalDate();
        Follower person = Follower.of(turn.person());
        return turn.catalogue().placements().values().stream()
                .filter(placement -> placement.open(today))
                .filter(placement -> !BranchMatch.any(person.branches(), placement.branch()))
                .filter(placement -> !BranchMatch.any(person.off(), placement.branch()))
                .filter(placement -> followers.somewhereElse(person, placement).isEmpty())
                .filter(placement ->
                        turn.person().journey().look(placement.id()).isEmpty())
                .min(Comparator.comparing((Placement placement) ->
                                (placement.id() + turn.person().id()).hashCode())
                        .thenComparing(Placement::id));
    }

    /** A month from that moment lies a week ahead. */
    private Instant aWeekFromBeingDue(Instant now) {
        LocalDate due = NewsTimes.day(now, zone).plusDays(LOOK_AGAIN_DAYS);
        return NewsTimes.at(due.minusMonths(1), zone);
    }
}
