package se.navigatorbot.bot.signups;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.Subject;

/** Gives a place back for somebody, who is told as of all that is not asked for. */
final class SignOffByStaffHandler implements RequestHandler<SignOffByStaff> {

    private static final String WHY = "vi har avanmält dig från en aktivitet";

    private final EventWords words;

    SignOffByStaffHandler(EventWords words) {
        this.words = words;
    }

    @Override
    public Class<SignOffByStaff> request() {
        return SignOffByStaff.class;
    }

    @Override
    public Reply handle(Turn turn, SignOffByStaff wanted) {
        Optional<Event> event = turn.catalogue().event(wanted.eventId());
        Optional<SignUp> place = turn.person().signUp(wanted.eventId()).filter(own -> own.holds() || own.waits());
        if (event.isEmpty() || place.isEmpty()) {
            return refused(turn, "Personen är inte anmäld till aktiviteten och står inte på väntelistan.");
        }
        if (!event.get().goesOn(turn.local(), place.get().seat())) {
            return refused(turn, "Aktiviteten har redan varit. Notera närvaro i stället.");
        }
        SignUp.State state = wanted.byCentre() ? SignUp.State.CANCELLED_BY_CENTRE : SignUp.State.CANCELLED_BY_PERSON;
        return Reply.silent(turn)
                .plus(Effect.releaseSeat(wanted.eventId()))
                .plus(told(turn, event.get(), place.get().seat(), wanted.byCentre()))
                .changing(person -> Places.with(person, event.get(), state).talk(talk -> talk.withLastWhy(WHY)))
                .withResult(wanted);
    }

    /** Whom the centre takes off is to come in vain as little as when all of it is called off. */
    private Draft told(Turn turn, Event event, int seat, boolean byCentre) {
        Map<String, String> hello =
                Map.of("hej", Hello.to(turn.person().profile().firstName()));
        List<LocalDateTime> later = event.terms().sessions();
        LocalDateTime last = later.isEmpty() ? event.startOf(seat) : later.get(later.size() - 1);
        LocalDateTime next = OwnMeeting.coming(event, seat, turn.local())
                .map(OwnMeeting::begins)
                .orElse(last);
        return Draft.unasked(
                        words.about("event.left_by_staff", event, seat, hello).at(next),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.SIGN_UP_CHANGE, event.id(), event.version()))
                .withTiming(byCentre ? Timing.CHANGE : Timing.DAYTIME)
                .withValidUntil(last.atZone(turn.zone()).toInstant());
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Reply.Refusal(why));
    }
}
