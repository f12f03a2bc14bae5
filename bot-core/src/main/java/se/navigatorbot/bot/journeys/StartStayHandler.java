package se.navigatorbot.bot.journeys;

import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Stay;

/** Writes down that a person begins somewhere; the questions afterwards follow from that. */
final class StartStayHandler implements RequestHandler<StartStay> {

    @Override
    public Class<StartStay> request() {
        return StartStay.class;
    }

    @Override
    public Reply handle(Turn turn, StartStay start) {
        Stay stay = new Stay(
                turn.id(),
                start.placement(),
                start.employer(),
                start.kind(),
                start.from(),
                start.to(),
                start.days(),
                start.begins(),
                start.ends(),
                List.of(),
                List.of(),
                turn.now(),
                false);
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.with(stay)))
                .noting("Börjar hos " + start.employer() + " " + SwedishTime.day(start.from()))
                .withResult(stay.id());
    }
}
