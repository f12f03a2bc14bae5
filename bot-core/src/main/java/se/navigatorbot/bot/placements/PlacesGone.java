package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.intents.Subject;

/**
 * Tells whoever follows placements and was interested in some that these are filled or off, all in one message. Looked at
 * once a morning for two months, and told the morning after: nobody should hope for what is gone, and whoever got the place
 * has it written down by then.
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
        return hopes(person, catalogue)
                .flatMap(look -> Stream.of(checked == null || checked.isBefore(look.at()) ? look.at() : checked)
                        .map(since -> NewsTimes.at(NewsTimes.day(since, zone).plusDays(1), zone))
                        .filter(at -> at.isBefore(look.at().plus(HOPES))))
                .min(Comparator.naturalOrder())
                .map(at -> NewsTimes.room(person, at, zone));
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Participant person = soFar.after();
        Catalogue catalogue = turn.catalogue();
        if (next(person, catalogue).filter(at -> !at.isAfter(turn.now())).isEmpty()) {
            return soFar;
        }
        List<Look> hopes = hopes(person, catalogue)
                .filter(look -> look.at().plus(HOPES).isAfter(turn.now()))
                .toList();
        List<Placement> lost = hopes.stream()
                .filter(look -> look.goneAt() != null)
                .flatMap(look -> catalogue.placement(look.placement()).stream())
                .filter(Placement::closed)
                .toList();
        Reply reply = lost.isEmpty() ? soFar : told(turn, soFar, lost);
        for (Look look : hopes) {
            Look seen = seen(look, catalogue, turn.now());
            reply = seen.equals(look) ? reply : reply.changing(after -> after.journey(journey -> journey.with(seen)));
        }
        return reply.changing(
                after -> after.journey(journey -> journey.following(following -> following.withCheckedAt(turn.now()))));
    }

    /** Found gone this morning, told of the next; what the catalogue does not know any more is let go. */
    private static Look seen(Look look, Catalogue catalogue, Instant now) {
        Optional<Placement> placement = catalogue.placement(look.placement());
        if (placement.isEmpty() || placement.get().closed() && look.goneAt() != null) {
            return look.asReminded();
        }
        return placement.get().closed() ? look.foundGone(now) : look.foundOpen();
    }

    /** Places that the person waits to hear of. */
    private Stream<Look> hopes(Participant person, Catalogue catalogue) {
        return NewsTimes.wants(person)
                ? person.journey().looks().stream()
                        .filter(look -> look.stage() == Look.Stage.INTERESTED && !look.reminded())
                        .filter(look ->
                                person.journey().stays().stream().noneMatch(stay -> answers(stay, look, catalogue)))
                : Stream.empty();
    }

    /** Whether that workplace is the one hoped for, as far as one knows, or a newer one. */
    private boolean answers(Stay stay, Look look, Catalogue catalogue) {
        LocalDate day = NewsTimes.day(look.at(), zone);
        String employer =
                catalogue.placement(look.placement()).map(Placement::employer).orElse("");
        return stay.placement().equals(look.placement())
                || !stay.agreedAt().isBefore(look.at())
                || !stay.from().isBefore(day)
                || stay.employer().strip().equalsIgnoreCase(employer.strip())
                        && (stay.to() == null || !stay.to().isBefore(day));
    }

    private Reply told(Turn turn, Reply soFar, List<Placement> closed) {
        boolean named = closed.size() == 1 && !turn.person().profile().protectedPerson();
        Draft draft = Draft.unasked(
                        wording(turn, closed, named),
                        Subject.PRAKTIK,
                        named
                                ? "du var intresserad av " + closed.get(0).title()
                                : "du var intresserad av det som inte är kvar",
                        About.placementGone(closed.get(0).id(), turn.now()))
                .withValidUntil(turn.now().plus(STILL_NEWS));
        return soFar.plus(draft)
                .changing(person ->
                        person.journey(journey -> journey.following(following -> following.withToldAt(turn.now()))));
    }

    private Wording wording(Turn turn, List<Placement> closed, boolean named) {
        Map<String, String> signed = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "center", words.centre(turn.person().profile().homeCentre()),
                "antal", Integer.toString(closed.size()));
        if (named) {
            return words.about("placement.gone", closed.get(0), signed);
        }
        return Wording.of(closed.size() == 1 ? "placement.gone_bare" : "placement.gone_several", signed);
    }
}
