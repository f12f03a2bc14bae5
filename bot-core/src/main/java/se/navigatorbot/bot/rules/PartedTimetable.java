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
    private final UnreadQuestions unread;

    PartedTimetable(List<TimetablePart> parts, UnreadQuestions unread) {
        this.parts = List.copyOf(parts);
        this.unread = unread;
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
            Turn now = turn.withPerson(soFar.after());
            soFar = unread.held(now, soFar, part.due(now, soFar));
        }
        return soFar;
    }
}
