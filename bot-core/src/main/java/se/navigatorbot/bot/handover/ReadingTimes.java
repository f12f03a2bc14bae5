package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.region.CentreNames;

/** When somebody can read what was written: only what opening hours and sent alerts show. */
public final class ReadingTimes {

    private final OpeningHours hours;
    private final List<String> centres;
    private final CentreNames centreNames;
    private final Texts texts;

    /** @param centres ids of all centres, any of which may read what a person without a centre writes */
    public ReadingTimes(OpeningHours hours, List<String> centres, CentreNames centreNames, Texts texts) {
        this.hours = hours;
        this.centres = List.copyOf(centres);
        this.centreNames = centreNames;
        this.texts = texts;
    }

    /** Values of {@code {center}} and {@code {besked}} for the person. */
    Map<String, String> words(Turn turn) {
        String centre = turn.person().profile().homeCentre();
        return Map.of("center", centreNames.of(centre), "besked", texts.render(besked(turn, centre), turn.local()));
    }

    /** The next moment at which somebody of the person's centre, or of any, is there; now when it is open. */
    Optional<LocalDateTime> next(Turn turn) {
        return asked(turn.person().profile().homeCentre())
                .flatMap(centre -> hours.nextOpening(centre, turn.local(), turn.catalogue()).stream())
                .min(Comparator.naturalOrder());
    }

    boolean openNow(Turn turn) {
        return asked(turn.person().profile().homeCentre())
                .anyMatch(centre -> hours.on(centre, turn.local().toLocalDate(), turn.catalogue()).spans().stream()
                        .anyMatch(span -> span.contains(turn.local().toLocalTime())));
    }

    private Wording besked(Turn turn, @Nullable String centre) {
        if (openNow(turn)) {
            Handover handover = turn.person().talk().handover();
            boolean told = handover != null && turn.now().equals(handover.alertedAt());
            return Wording.of(told ? "read.told" : "read.open");
        }
        return next(turn).map(at -> Wording.of("read.later").at(at)).orElseGet(() -> Wording.of("read.unknown"));
    }

    private java.util.stream.Stream<String> asked(@Nullable String centre) {
        return centre == null ? centres.stream() : java.util.stream.Stream.of(centre);
    }
}
