package se.navigatorbot.bot.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;

/** The timetable as the sum of its parts: the earliest counts, and all that is due is done in one turn. */
public final class PartedTimetable implements Timetable {

    private final List<TimetablePart> parts;

    public PartedTimetable(List<TimetablePart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return parts.stream()
                .flatMap(part -> part.next(person, catalogue).stream())
                .min(Instant::compareTo);
    }

    @Override
    public Reply due(Turn turn) {
        Reply soFar = Reply.silent(turn);
        for (TimetablePart part : parts) {
            soFar = part.due(turn.withPerson(soFar.after()), soFar);
        }
        return soFar;
    }
}
