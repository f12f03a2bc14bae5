package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Handover;

/**
 * Out of the way until a moment, or until the person writes; where no moment is named for a week, and until the next
 * working day where somebody waits for a first answer. A crisis is never put aside.
 */
final class SnoozeConversationHandler implements RequestHandler<SnoozeConversation> {

    static final int LONGEST_DAYS = 7;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final OpeningHours hours;

    SnoozeConversationHandler(OpeningHours hours) {
        this.hours = hours;
    }

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
        Instant back = until == null ? latest(turn, before) : until;
        Handover aside = before.snoozed(back, turn.now()).seen();
        Move.SNOOZE.made(before, aside);
        return Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withHandover(aside)))
                .noting(request.by() + " lade undan samtalet " + words(turn, until == null, back))
                .withResult(aside);
    }

    /** In the morning of a working day. */
    private Instant latest(Turn turn, Handover before) {
        LocalDate day = turn.local().toLocalDate().plusDays(before.humanSpeaks() ? LONGEST_DAYS : 1);
        while (hours.restDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(turn.zone()).toInstant();
    }

    private static String words(Turn turn, boolean heard, Instant until) {
        LocalDateTime at = LocalDateTime.ofInstant(until, turn.zone());
        return (heard ? "tills personen skriver, längst till " : "till ") + SwedishTime.day(at.toLocalDate()) + " kl "
                + SwedishTime.clock(at.toLocalTime());
    }

    private static Reply refused(Turn turn, String swedish) {
        return Reply.silent(turn).withResult(new Refusal(swedish));
    }
}
