package se.navigatorbot.bot.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Result;

/** Lets a person begin in a programme. The thread stays one, and each enrolment that has ended keeps the coach it had. */
final class EnrolHandler implements RequestHandler<Enrol> {

    private final UnaryOperator<String> names;

    EnrolHandler(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Class<Enrol> request() {
        return Enrol.class;
    }

    @Override
    public Reply handle(Turn turn, Enrol enrol) {
        boolean already = turn.person().journey().enrolments().stream()
                .anyMatch(one -> one.programme().equals(enrol.programme())
                        && (one.to() == null || !one.to().isBefore(enrol.from())));
        if (already) {
            return Reply.silent(turn).withResult(new Refusal("Personen är redan med i programmet. Inget är ändrat."));
        }
        Reply reply = Reply.silent(turn);
        for (Enrolment one : turn.person().journey().enrolments()) {
            if (one.to() == null && enrol.passing().contains(one.programme())) {
                reply = passed(turn, reply, one, enrol);
            }
        }
        String coach = enrol.coach() == null ? turn.person().profile().coach() : enrol.coach();
        Enrolment begun =
                Enrolment.begun(turn.id(), enrol.programme(), enrol.municipality(), enrol.from(), coach, turn.now());
        return reply.changing(person -> begun(person, begun, coach))
                .noting("Börjar i " + names.apply(enrol.programme()) + " " + SwedishTime.day(enrol.from()))
                .withResult(begun.id());
    }

    private Reply passed(Turn turn, Reply soFar, Enrolment one, Enrol enrol) {
        Enrolment ended = one.ended(enrol.from().minusDays(1), Result.PASSED_ON, turn.now());
        return soFar.changing(person -> person.journey(journey -> journey.with(ended))
                        .profile(profile -> profile.withProgrammes(without(profile, one.programme()))))
                .noting("Går vidare från " + names.apply(one.programme()));
    }

    private static Participant begun(Participant person, Enrolment begun, @Nullable String coach) {
        List<String> programmes = new ArrayList<>(without(person.profile(), begun.programme()));
        programmes.add(begun.programme());
        return person.journey(journey -> journey.with(begun).coached(coach))
                .profile(profile -> profile.withProgrammes(programmes).withCoach(coach));
    }

    static List<String> without(Profile profile, String programme) {
        return profile.programmes().stream()
                .filter(one -> !one.equals(programme))
                .toList();
    }
}
