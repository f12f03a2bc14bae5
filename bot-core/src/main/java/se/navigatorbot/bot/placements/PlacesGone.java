package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.intents.Subject;

/**
 * Tells whoever was interested in a place that it is filled or off, unless it is theirs. Looked at once a morning for two
 * months: nobody should hope for what is gone.
 */
final class PlacesGone implements TimetablePart {

    private static final Duration HOPES = Duration.ofDays(60);
    private static final Duration STILL_NEWS = Duration.ofDays(3);

    private final ZoneId zone;
    private final PlacementWords words;

    PlacesGone(ZoneId zone, PlacementWords words) {
        this.zone = zone;
        this.words = words;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Instant checked = person.journey().following().checkedAt();
        return person.wishes().stopped()
                ? Optional.empty()
                : hopes(person)
                        .map(look -> checked == null || checked.isBefore(look.at()) ? look.at() : checked)
                        .map(since -> NewsTimes.at(NewsTimes.day(since, zone).plusDays(1), zone))
                        .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        if (next(turn.person(), turn.catalogue())
                .filter(at -> !at.isAfter(turn.now()))
                .isEmpty()) {
            return soFar;
        }
        Reply reply = soFar;
        for (Look look : hopes(turn.person()).toList()) {
            Optional<Placement> placement = turn.catalogue().placement(look.placement());
            boolean gone = placement.map(Placement::closed).orElse(true);
            if (gone && placement.isPresent()) {
                reply = reply.plus(told(turn, placement.get()));
            }
            if (gone || look.at().plus(HOPES).isBefore(turn.now())) {
                reply = reply.changing(person -> person.journey(journey -> journey.with(look.asReminded())));
            }
        }
        return reply.changing(person ->
                person.journey(journey -> journey.following(following -> following.withCheckedAt(turn.now()))));
    }

    /** Places that the person waits to hear of. */
    private static Stream<Look> hopes(Participant person) {
        List<String> own =
                person.journey().stays().stream().map(stay -> stay.placement()).toList();
        return person.journey().looks().stream()
                .filter(look -> look.stage() == Look.Stage.INTERESTED && !look.reminded())
                .filter(look -> !own.contains(look.placement()));
    }

    private Draft told(Turn turn, Placement placement) {
        Map<String, String> signed = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "center", words.centre(turn.person().profile().homeCentre()));
        String key = turn.person().profile().protectedPerson() ? "placement.gone_bare" : "placement.gone";
        return Draft.unasked(
                        words.about(key, placement, signed),
                        Subject.PRAKTIK,
                        "du var intresserad av " + placement.title(),
                        About.NOTHING)
                .withSubject(null)
                .withValidUntil(turn.now().plus(STILL_NEWS));
    }
}
