package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Sets right what was written of time at a workplace. What stood there before, why and who stays in the thread. */
final class CorrectStayHandler implements RequestHandler<CorrectStay> {

    @Override
    public Class<CorrectStay> request() {
        return CorrectStay.class;
    }

    @Override
    public Reply handle(Turn turn, CorrectStay wanted) {
        Stay before = turn.person().journey().stay(wanted.stay()).orElse(null);
        if (before == null) {
            return refused(turn, "Det finns ingen sådan plats hos personen.");
        }
        if (wanted.remove()) {
            return told(turn, wanted, before, turn.person().journey(all -> all.without(before)), "borttaget");
        }
        LocalDate from = wanted.from() == null ? before.from() : wanted.from();
        LocalDate same = wanted.open() ? null : before.to();
        LocalDate to = wanted.to() == null ? same : wanted.to();
        String employer = wanted.employer() == null ? before.employer() : wanted.employer();
        if (to != null && to.isBefore(from)) {
            return refused(turn, "Sista dagen ligger före den första. Inget är ändrat.");
        }
        Stay after = before.corrected(employer, from, to, turn.local().toLocalDate());
        return after.equals(before)
                ? refused(turn, "Så står det redan. Inget är ändrat.")
                : told(turn, wanted, before, turn.person().journey(all -> all.with(after)), "nu " + words(after));
    }

    private static Reply told(Turn turn, CorrectStay wanted, Stay before, Participant after, String now) {
        return Reply.silent(turn)
                .changing(person -> after)
                .noting("Rättat av " + wanted.by() + ": " + words(before) + ", " + now + " ("
                        + SensitiveNumbers.mask(wanted.reason().strip()) + ")")
                .withResult(before.id());
    }

    private static String words(Stay stay) {
        LocalDate to = stay.to();
        return stay.employer() + " " + SwedishTime.day(stay.from()) + " till "
                + (to == null ? "tills vidare" : SwedishTime.day(to));
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Refusal(why));
    }
}
