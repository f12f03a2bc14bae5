package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;

/** Out of the way until a moment, or until the person writes. A crisis is never put aside. */
final class SnoozeConversationHandler implements RequestHandler<SnoozeConversation> {

    @Override
    public Class<SnoozeConversation> request() {
        return SnoozeConversation.class;
    }

    @Override
    public Reply handle(Turn turn, SnoozeConversation request) {
        Handover before = turn.person().talk().handover();
        Instant until = request.until();
        if (turn.person().talk().crisis() != null) {
            return refused(turn, "Det är kris. Samtalet kan inte läggas undan.");
        }
        if (before == null || !Move.SNOOZE.fits(before)) {
            return refused(turn, "Boten svarar här. Det finns inget att lägga undan.");
        }
        if (until != null && !until.isAfter(turn.now())) {
            return refused(turn, "Tiden har redan varit. Samtalet är inte undanlagt.");
        }
        Handover aside = before.snoozed(until, turn.now());
        Move.SNOOZE.made(before, aside);
        return Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withHandover(aside)))
                .noting(request.by() + " lade undan samtalet " + words(turn, until))
                .withResult(aside);
    }

    private static String words(Turn turn, @Nullable Instant until) {
        if (until == null) {
            return "tills personen skriver";
        }
        LocalDateTime at = LocalDateTime.ofInstant(until, turn.zone());
        return "till " + SwedishTime.day(at.toLocalDate()) + " kl " + SwedishTime.clock(at.toLocalTime());
    }

    private static Reply refused(Turn turn, String swedish) {
        return Reply.silent(turn).withResult(new Refusal(swedish));
    }
}
