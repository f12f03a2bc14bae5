package se.navigatorbot.bot.journeys;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Stay;

/** Ends a stay, and with it the questions about it. */
final class EndStayHandler implements RequestHandler<EndStay> {

    @Override
    public Class<EndStay> request() {
        return EndStay.class;
    }

    @Override
    public Reply handle(Turn turn, EndStay end) {
        Stay stay = turn.person().journey().stay(end.stay()).orElse(null);
        if (stay == null) {
            return Reply.silent(turn).withResult(new Refusal("Det finns ingen sådan plats hos personen."));
        }
        if (end.last().isBefore(stay.from())) {
            return Reply.silent(turn).withResult(new Refusal("Sista dagen ligger före den första. Inget är ändrat."));
        }
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.with(stay.ended(end.last()))))
                .noting("Slutar hos " + stay.employer() + " " + SwedishTime.day(end.last()))
                .withResult(stay.id());
    }
}
