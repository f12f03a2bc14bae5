package se.navigatorbot.bot.later;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.HumanWord;
import se.navigatorbot.bot.participants.Later;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;

/**
 * Says what staff have written when its moment comes. What may not be said then, or comes too late after an outage to be
 * true any more, becomes a task of the writer.
 */
final class LaterTimes implements TimetablePart {

    private static final Duration STILL_TRUE = Duration.ofHours(4);

    private final HumanWord word;

    LaterTimes(HumanWord word) {
        this.word = word;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.talk().later().stream().map(Later::at).min(Instant::compareTo);
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Later one : soFar.after().talk().later()) {
            if (!one.at().isAfter(turn.now())) {
                reply = left(turn, reply, one);
            }
        }
        return reply;
    }

    private Reply left(Turn turn, Reply soFar, Later words) {
        Reply reply = soFar.changing(person -> person.talk(talk -> TakeBackLaterHandler.without(talk, words)));
        String refusal = refusal(turn, reply.after(), words);
        return refusal == null
                ? word.spoken(turn, reply, said(words))
                : reply.noting(words.firstName() + " hade skrivit ett meddelande att skicka nu. " + refusal)
                        .changing(person -> told(turn, person, words, refusal));
    }

    /** Words that wait were written before the danger was heard: said now they would answer it unread. */
    private @Nullable String refusal(Turn turn, Participant person, Later words) {
        if (person.talk().crisis() != null) {
            return "Det är kris, och texten skrevs före larmet. Den är inte skickad.";
        }
        return words.at().plus(STILL_TRUE).isBefore(turn.now())
                ? "Det blev för sent. Texten är inte skickad."
                : word.refusal(person, said(words));
    }

    static HumanWord.Said said(Later words) {
        return new HumanWord.Said(words.user(), words.firstName(), words.text(), words.by());
    }

    private static Participant told(Turn turn, Participant person, Later words, String refusal) {
        Participant added = Tasks.adding(
                person,
                turn,
                Task.Kind.FOLLOW_UP,
                Tasks.queue(person),
                "Ditt tidsinställda meddelande gick inte. " + refusal,
                null);
        Task made = added.tasks().get(added.tasks().size() - 1);
        return Tasks.changing(added, made.takenBy(words.user()));
    }
}
