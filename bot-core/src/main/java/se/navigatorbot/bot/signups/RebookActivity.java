package se.navigatorbot.bot.signups;

import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.appointments.RebookElsewhere;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.SignUp;

/** BOKA OM after a sign-up or a reminder of an activity, whose day nobody can move for one person: how to change to another. */
final class RebookActivity implements RebookElsewhere {

    private static final Set<String> SPOKEN_OF = Set.of(Places.DONE, EventReminders.CONTEXT);

    private final EventWords words;

    RebookActivity(EventWords words) {
        this.words = words;
    }

    @Override
    public Optional<Reply> rebook(Turn turn) {
        return OpenQuestion.of(turn)
                .filter(asked -> SPOKEN_OF.contains(asked.context()))
                .map(asked -> asked.about().getOrDefault(EventReminders.ABOUT, ""))
                .flatMap(id -> held(turn, id))
                .map(event -> Reply.saying(
                        turn,
                        words.about("event.rebook", event)
                                .at(OwnMeeting.next(turn, event).begins())));
    }

    private static Optional<Event> held(Turn turn, String id) {
        return turn.person()
                .signUp(id)
                .filter(SignUp::holds)
                .flatMap(place -> turn.catalogue().event(id).filter(event -> event.goesOn(turn.local(), place.seat())));
    }
}
