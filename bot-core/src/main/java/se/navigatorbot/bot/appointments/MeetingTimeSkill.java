package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.When;

/**
 * NY TID, BOKA OM, "kan vi ta det på torsdag i stället": a time with the own coach. A free time that was named plainly is
 * booked at once, with a way back; else the two next free ones are offered, and "annan tid".
 */
final class MeetingTimeSkill implements Skill, AnswersQuestion {

    private final TextBooking booking;
    private final TimeOffer offer;
    private final WhichToMove whichToMove;
    private final RebookElsewhere elsewhere;

    MeetingTimeSkill(TextBooking booking, TimeOffer offer, WhichToMove whichToMove, RebookElsewhere elsewhere) {
        this.booking = booking;
        this.offer = offer;
        this.whichToMove = whichToMove;
        this.elsewhere = elsewhere;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.APPOINTMENT_BOOK, Intent.APPOINTMENT_REBOOK);
    }

    @Override
    public Set<String> contexts() {
        return Set.of(TextBooking.OFFER + TimeWish.BOOK, TextBooking.OFFER + TimeWish.REBOOK);
    }

    @Override
    public Reply answer(Turn turn) {
        Optional<Asked> list = offer.open(turn);
        Optional<String> chosen = list.flatMap(asked -> offer.chosen(turn, asked));
        if (list.isPresent() && chosen.isPresent()) {
            Optional<Appointment> moving = TimeWish.moving(turn, list.get());
            return with(
                    turn,
                    moving,
                    wish -> chosen.get().equals(TimeOffer.OTHER)
                            ? booking.other(turn, wish)
                            : booking.take(turn, wish, LocalDateTime.parse(chosen.get()), turn.late()));
        }
        return OpenQuestion.of(turn)
                .flatMap(asked -> TimeWish.moving(turn, asked))
                .map(moving -> named(turn, Optional.of(moving)))
                .orElseGet(() -> anew(turn));
    }

    private Reply anew(Turn turn) {
        List<Appointment> ahead = MeetingWords.ahead(turn);
        if (turn.understanding().intent() == Intent.APPOINTMENT_BOOK) {
            return ahead.isEmpty() ? named(turn, Optional.empty()) : booking.hasOne(turn, ahead.get(0));
        }
        List<Appointment> meant = whichToMove.meant(turn);
        if (meant.isEmpty()) {
            return elsewhere.rebook(turn).orElseGet(() -> named(turn, Optional.empty()));
        }
        return meant.size() > 1
                ? whichToMove.ask(turn, meant)
                : named(turn, meant.stream().findFirst());
    }

    /** With the times that were named: one plain free time is taken, else times near them are offered. */
    private Reply named(Turn turn, Optional<Appointment> moving) {
        List<When> times = turn.understanding().slots().times();
        return with(turn, moving, wish -> {
            Optional<When> plain = times.size() == 1 && times.get(0).kind() == When.Kind.DATETIME
                    ? Optional.of(times.get(0))
                    : Optional.empty();
            return plain.filter(time -> booking.free(turn, wish, time.from()))
                    .map(time -> booking.take(turn, wish, time.from(), turn.late() || !time.sure()))
                    .orElseGet(() -> booking.offer(turn, wish, times));
        });
    }

    private Reply with(Turn turn, Optional<Appointment> moving, java.util.function.Function<TimeWish, Reply> then) {
        return booking.wish(turn, moving).map(then).orElseGet(() -> booking.passedOn(turn, moving));
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        LocalDateTime start = LocalDateTime.parse(asked.about().getOrDefault(TextBooking.START, ""));
        return with(turn, TimeWish.moving(turn, asked), wish -> booking.take(turn, wish, start, false));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return with(turn, TimeWish.moving(turn, asked), wish -> booking.other(turn, wish));
    }
}
