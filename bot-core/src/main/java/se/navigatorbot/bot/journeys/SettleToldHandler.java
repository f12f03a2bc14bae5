package se.navigatorbot.bot.journeys;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Told;

/** Confirms what a person told of how it went, or takes it out of the figures. */
final class SettleToldHandler implements RequestHandler<SettleTold> {

    @Override
    public Class<SettleTold> request() {
        return SettleTold.class;
    }

    @Override
    public Reply handle(Turn turn, SettleTold settle) {
        Told told = turn.person().journey().told(settle.told()).orElse(null);
        if (told == null) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Personen har inte berättat något sådant. Inget är ändrat."));
        }
        Told.Settled how = new Told.Settled(turn.now(), settle.by(), settle.so());
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.settling(settle.told(), how)))
                .noting((settle.so() ? "Bekräftat" : "Stämmer inte") + ": "
                        + told.result().swedish() + " "
                        + SwedishTime.day(told.day(turn.zone())))
                .withResult(told.id());
    }
}
