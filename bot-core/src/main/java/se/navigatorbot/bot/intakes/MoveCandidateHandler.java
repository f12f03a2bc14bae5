package se.navigatorbot.bot.intakes;

import java.util.Optional;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Candidacy;

/** Writes down where somebody stands now; {@link StageNews} tells it by day, if it is still so then. */
final class MoveCandidateHandler implements RequestHandler<MoveCandidate> {

    @Override
    public Class<MoveCandidate> request() {
        return MoveCandidate.class;
    }

    @Override
    public Reply handle(Turn turn, MoveCandidate move) {
        Intake intake = turn.catalogue().intake(move.intake()).orElse(null);
        if (intake == null) {
            return refused(turn, "Intaget finns inte.");
        }
        Optional<Candidacy> before = turn.person().journey().candidacy(intake.id());
        if (before.isEmpty() && intake.closed()) {
            return refused(turn, "Intaget är stängt för nya.");
        }
        if (before.filter(one -> one.stage() == move.stage() && !one.left()).isPresent()) {
            return refused(turn, "Personen är redan där.");
        }
        Candidacy moved = before.map(one -> one.moved(move.stage(), turn.now()))
                .orElseGet(() -> Candidacy.at(move.stage(), intake.id(), turn.now()));
        boolean tells = move.tell() && !intake.message(move.stage()).isEmpty();
        Candidacy after = tells ? moved.telling() : moved;
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.with(after)))
                .noting(intake.title() + ": " + move.stage().swedish())
                .withResult(intake.id());
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Reply.Refusal(why));
    }
}
