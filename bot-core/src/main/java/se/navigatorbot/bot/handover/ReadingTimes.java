package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.region.CentreNames;

/**
 * When somebody can read what was written: only what rosters, working days, opening hours and sent alerts show. The own
 * coach is named when it is the coach who was told, or who is away while others are there.
 */
public final class ReadingTimes {

    private final OpeningHours hours;
    private final Placing placing;
    private final List<String> centres;
    private final CentreNames centreNames;
    private final Texts texts;

    /** @param centres ids of all centres, any of which may read what a person without a centre writes */
    ReadingTimes(OpeningHours hours, Placing placing, List<String> centres, CentreNames centreNames, Texts texts) {
        this.hours = hours;
        this.placing = placing;
        this.centres = List.copyOf(centres);
        this.centreNames = centreNames;
        this.texts = texts;
    }

    /** Values of {@code {center}} and {@code {besked}} for the person. */
    Map<String, String> words(Turn turn) {
        String centre = turn.person().profile().homeCentre();
        return Map.of("center", centreNames.of(centre), "besked", texts.render(besked(turn), turn.local()));
    }

    /** The next moment at which somebody is there for the person; now when somebody is. */
    Optional<LocalDateTime> next(Turn turn) {
        return placing.next(turn.person(), turn.local(), turn.catalogue()).or(() -> opening(turn));
    }

    private Wording besked(Turn turn) {
        Whom whom = placing.now(turn.person(), turn.local(), turn.catalogue());
        if (whom.manned()) {
            return told(turn) ? toldNow(turn) : Wording.of(open(turn) ? "read.open" : "read.there");
        }
        Optional<LocalDateTime> comes = next(turn);
        return comes.map(at -> Wording.of(at.equals(opening(turn).orElse(null)) ? "read.later" : "read.later.there")
                        .at(at))
                .orElseGet(() -> Wording.of(open(turn) ? "read.open" : "read.unknown"));
    }

    private Wording toldNow(Turn turn) {
        Optional<Colleague> coach = placing.coach(turn.person());
        String others = open(turn) ? "read.told" : "read.told.there";
        if (coach.isEmpty() || !ownWork(turn)) {
            return Wording.of(others);
        }
        Map<String, String> words = new HashMap<>(Map.of("coach", coach.get().firstName()));
        if (placing.there(coach.get(), turn.local(), turn.catalogue())) {
            return Wording.of("read.told.coach", words);
        }
        return Wording.of("read.told.instead", words);
    }

    /** Whether it lies before the own coach at all, and not before the counsellors. */
    private static boolean ownWork(Turn turn) {
        Handover handover = turn.person().talk().handover();
        return handover == null || StaffQueue.offer(handover).queue() == Offer.Queue.COACH;
    }

    private static boolean told(Turn turn) {
        Handover handover = turn.person().talk().handover();
        return handover != null && turn.now().equals(handover.alertedAt());
    }

    private boolean open(Turn turn) {
        return asked(turn.person().profile().homeCentre())
                .anyMatch(centre -> hours.on(centre, turn.local().toLocalDate(), turn.catalogue()).spans().stream()
                        .anyMatch(span -> span.contains(turn.local().toLocalTime())));
    }

    private Optional<LocalDateTime> opening(Turn turn) {
        return asked(turn.person().profile().homeCentre())
                .flatMap(centre -> hours.nextOpening(centre, turn.local(), turn.catalogue()).stream())
                .min(Comparator.naturalOrder());
    }

    private Stream<String> asked(@Nullable String centre) {
        return centre == null ? centres.stream() : Stream.of(centre);
    }
}
