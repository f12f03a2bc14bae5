package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Sets right what was written of time in a programme. What stood there before, why and who stays in the thread. */
final class CorrectEnrolmentHandler implements RequestHandler<CorrectEnrolment> {

    private final UnaryOperator<String> names;

    CorrectEnrolmentHandler(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Class<CorrectEnrolment> request() {
        return CorrectEnrolment.class;
    }

    @Override
    public Reply handle(Turn turn, CorrectEnrolment wanted) {
        Enrolment before = turn.person().journey().enrolment(wanted.enrolment()).orElse(null);
        if (before == null) {
            return refused(turn, "Personen är inte med i något sådant program.");
        }
        return wanted.remove()
                ? told(
                        turn,
                        wanted,
                        before,
                        turn.person().journey(all -> all.striking(before.again(turn.now()))),
                        "borttaget")
                : corrected(turn, wanted, before);
    }

    private Reply corrected(Turn turn, CorrectEnrolment wanted, Enrolment before) {
        Enrolment open = wanted.open() ? before.reopened(turn.now()) : before;
        LocalDate from = wanted.from() == null ? before.from() : wanted.from();
        String where = wanted.municipality() == null ? before.municipality() : wanted.municipality();
        boolean moved = !from.equals(before.from()) || !where.equals(before.municipality());
        Enrolment after = moved ? open.corrected(from, where, turn.now()) : open;
        if (after.equals(before)) {
            return refused(turn, "Så står det redan. Inget är ändrat.");
        }
        LocalDate last = after.to() == null ? LocalDate.MAX : after.to();
        if (from.isAfter(last)) {
            return refused(turn, "Första dagen ligger efter den sista. Inget är ändrat.");
        }
        boolean twice = turn.person().journey().enrolments().stream()
                .filter(one -> !one.id().equals(before.id()))
                .anyMatch(one -> one.programme().equals(before.programme()) && one.within(from, last));
        return twice
                ? refused(turn, "Personen är redan med i programmet den tiden. Inget är ändrat.")
                : told(turn, wanted, before, turn.person().journey(all -> all.with(after)), "nu " + days(after));
    }

    private Reply told(Turn turn, CorrectEnrolment wanted, Enrolment before, Participant after, String now) {
        String reason = SensitiveNumbers.mask(wanted.reason().strip());
        return Reply.silent(turn)
                .changing(person -> after.profile(profile -> running(profile, after, before.programme())))
                .noting("Rättat av " + wanted.by() + ": " + names.apply(before.programme()) + " " + days(before) + ", "
                        + now + " (" + reason + ")")
                .withResult(before.id());
    }

    /** The programmes of the profile are those that run. */
    private static Profile running(Profile profile, Participant after, String programme) {
        List<String> programmes = new ArrayList<>(EnrolHandler.without(profile, programme));
        boolean runs = after.journey().enrolments().stream()
                .anyMatch(one -> one.programme().equals(programme) && one.to() == null);
        if (runs) {
            programmes.add(programme);
        }
        return profile.withProgrammes(programmes);
    }

    private static String days(Enrolment one) {
        LocalDate to = one.to();
        return SwedishTime.day(one.from()) + " till " + (to == null ? "tills vidare" : SwedishTime.day(to));
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Refusal(why));
    }
}
