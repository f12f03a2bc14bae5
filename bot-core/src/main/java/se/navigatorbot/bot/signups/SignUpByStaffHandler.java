package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.SignUp;

/** Takes a place as if the person had asked; what is done in the evening is told at eight. */
final class SignUpByStaffHandler implements RequestHandler<SignUpByStaff> {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Places places;

    SignUpByStaffHandler(Places places) {
        this.places = places;
    }

    @Override
    public Class<SignUpByStaff> request() {
        return SignUpByStaff.class;
    }

    @Override
    public Reply handle(Turn turn, SignUpByStaff wanted) {
        Optional<Event> event = turn.catalogue().event(wanted.eventId());
        if (event.isEmpty()) {
            return refused(turn, "Aktiviteten finns inte längre. Ingen är anmäld.");
        }
        if (held(turn.person().signUp(wanted.eventId()))) {
            return refused(turn, "Personen är redan anmäld.");
        }
        Reply reply = places.join(turn, event.get());
        if (!held(reply.after().signUp(wanted.eventId()))) {
            return refused(turn, "Det gick inte: fullt, stängt för anmälan, drop-in eller inte öppet för personen.");
        }
        return reply.withDrafts(reply.drafts().stream()
                        .map(draft -> draft.withNotBefore(morning(turn)))
                        .toList())
                .withResult(wanted);
    }

    private static boolean held(Optional<SignUp> place) {
        return place.filter(SignUp::holds).isPresent();
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Reply.Refusal(why));
    }

    private static @Nullable Instant morning(Turn turn) {
        LocalTime now = turn.local().toLocalTime();
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            return null;
        }
        ZonedDateTime morning = turn.now().atZone(turn.zone()).with(MORNING);
        return (morning.toInstant().isAfter(turn.now()) ? morning : morning.plusDays(1)).toInstant();
    }
}
