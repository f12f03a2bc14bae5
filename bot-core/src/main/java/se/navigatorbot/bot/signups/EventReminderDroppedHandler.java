package se.navigatorbot.bot.signups;

import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.EventReminderDropped;
import se.navigatorbot.bot.participants.SignUp;

/** Notes with the reason that a reminder did not leave, for the coach's list; one of the same morning is still tried. */
final class EventReminderDroppedHandler implements RequestHandler<EventReminderDropped> {

    @Override
    public Class<EventReminderDropped> request() {
        return EventReminderDropped.class;
    }

    /** What has been moved or called off since, given back, or answered for, needed no reminder. */
    @Override
    public Reply handle(Turn turn, EventReminderDropped dropped) {
        Optional<Event> event = turn.catalogue()
                .event(dropped.eventId())
                .filter(known -> !known.cancelled() && known.starts().contains(dropped.meeting()));
        boolean needed = turn.person()
                .signUp(dropped.eventId())
                .filter(SignUp::holds)
                .filter(place -> !dropped.meeting().equals(place.saidYes()))
                .filter(place -> !place.away().contains(dropped.meeting()))
                .filter(place -> event.filter(known -> known.goesOn(turn.local(), place.seat()))
                        .isPresent())
                .isPresent();
        return !needed
                ? Reply.silent(turn)
                : Reply.silent(turn)
                        .changing(person -> SignUps.replacing(
                                person,
                                dropped.eventId(),
                                own -> own.unreached(dropped.meeting(), turn.now(), dropped.reason())));
    }
}
