package se.navigatorbot.bot.journeys;

import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Enrolment;

/** Ends or corrects time in a programme with what it came to. */
final class LeaveHandler implements RequestHandler<Leave> {

    private final UnaryOperator<String> names;

    LeaveHandler(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Class<Leave> request() {
        return Leave.class;
    }

    @Override
    public Reply handle(Turn turn, Leave leave) {
        Enrolment one = turn.person().journey().enrolments().stream()
                .filter(enrolment -> enrolment.id().equals(leave.enrolment()))
                .findFirst()
                .orElse(null);
        if (one == null) {
            return Reply.silent(turn).withResult(new Refusal("Personen är inte med i något sådant program."));
        }
        if (leave.last().isBefore(one.from())) {
            return Reply.silent(turn).withResult(new Refusal("Sista dagen ligger före den första. Inget är ändrat."));
        }
        Enrolment ended = one.ended(leave.last(), leave.result(), turn.now());
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.with(ended))
                        .profile(profile -> profile.withProgrammes(EnrolHandler.without(profile, one.programme()))))
                .noting("Slutar i " + names.apply(one.programme()) + " " + SwedishTime.day(leave.last()) + ": "
                        + leave.result().swedish())
                .withResult(one.id());
    }
}
