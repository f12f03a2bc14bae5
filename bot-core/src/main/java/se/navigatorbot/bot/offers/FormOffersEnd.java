package se.navigatorbot.bot.offers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.redis.Held;

/**
 * Takes away what came by the page for employers as long after its talk was closed as lines of any talk are kept. Nobody
 * can ever write from there, so nothing else would end it.
 */
final class FormOffersEnd implements TimetablePart {

    private final Duration kept;
    private final Held held;

    /** @param kept how long after the end of the talk */
    FormOffersEnd(Duration kept, Held held) {
        this.kept = kept;
        this.held = held;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return Optional.ofNullable(over(person)).map(talk -> {
            Instant ended = talk.ended();
            return ended == null ? talk.since() : ended.plus(kept);
        });
    }

    /** Its end is noted first; what somebody has asked for stays as long again. */
    @Override
    public Reply due(Turn turn, Reply soFar) {
        EmployerTalk over = over(soFar.after());
        if (over == null) {
            return soFar;
        }
        Instant ended = over.ended();
        String id = turn.person().id();
        if (ended == null
                || !ended.plus(kept).isAfter(turn.now()) && held.people().contains(id)) {
            return soFar.changing(person -> person.talk(talk -> talk.withEmployer(over.endedAt(turn.now()))));
        }
        return ended.plus(kept).isAfter(turn.now()) ? soFar : soFar.plus(Effect.request(id, new ErasePerson()));
    }

    private static @Nullable EmployerTalk over(Participant person) {
        EmployerTalk talk = person.talk().employer();
        return talk != null && talk.form() && person.talk().handover() == null ? talk : null;
    }
}
