package se.navigatorbot.bot.journeys;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Attendance;

/** Writes down time taken part, on a day on which the person belongs to that programme. */
final class AttestHandler implements RequestHandler<Attest> {

    @Override
    public Class<Attest> request() {
        return Attest.class;
    }

    @Override
    public Reply handle(Turn turn, Attest attest) {
        boolean belongs = turn.person().journey().enrolments().stream()
                .anyMatch(one -> one.programme().equals(attest.programme()) && one.on(attest.date()));
        if (!belongs) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Personen är inte med i programmet den dagen. Inget är sparat."));
        }
        Attendance row = new Attendance(
                attest.date(), attest.programme(), attest.activity(), attest.minutes(), attest.by(), turn.now());
        return Reply.silent(turn).changing(person -> person.journey(journey -> journey.with(row)));
    }
}
