package se.navigatorbot.bot.placements;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.participants.Following;
import se.navigatorbot.bot.participants.Participant;

/** New placements that came on a day, or in a week, when the person had heard enough. */
final class WaitingNews implements TimetablePart {

    private final ZoneId zone;
    private final Followers followers;
    private final PlacementTelling telling;

    WaitingNews(ZoneId zone, Followers followers, PlacementTelling telling) {
        this.zone = zone;
        this.followers = followers;
        this.telling = telling;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Following following = person.journey().following();
        if (following.waiting().isEmpty()) {
            return Optional.empty();
        }
        Instant told = following.toldAt() == null ? Instant.EPOCH : following.toldAt();
        Instant tomorrow = NewsTimes.at(NewsTimes.day(told, zone).plusDays(1), zone);
        Instant room = WeeklyCap.roomAt(person.talk(), tomorrow);
        return Optional.of(room.isAfter(tomorrow) ? room : tomorrow);
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Participant person = turn.person();
        if (next(person, turn.catalogue()).filter(at -> !at.isAfter(turn.now())).isEmpty()) {
            return soFar;
        }
        List<Placement> still = person.journey().following().waiting().stream()
                .flatMap(id -> turn.catalogue().placement(id).stream())
                .filter(placement -> placement.open(turn.local().toLocalDate()))
                .filter(placement -> NewsTimes.wants(person) && followers.follows(person, placement))
                .toList();
        Reply reply = soFar.changing(
                after -> after.journey(journey -> journey.following(following -> following.withWaiting(List.of()))));
        return switch (still.size()) {
            case 0 -> reply;
            case 1 -> telling.news(turn, reply, still.get(0));
            default -> telling.several(turn, reply, still);
        };
    }
}
