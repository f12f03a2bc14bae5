package se.navigatorbot.bot.signups;

import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.Subject;

/** Takes a place for somebody, who is told as of all that is not asked for. */
final class SignUpByStaffHandler implements RequestHandler<SignUpByStaff> {

    private static final String WHY = "vi har anmält dig till en aktivitet";

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
        Reply reply = places.at(turn, event.get(), wanted.seat());
        if (!held(reply.after().signUp(wanted.eventId()))) {
            return refused(
                    turn,
                    "Det gick inte: fullt, tiden tagen, stängt för anmälan, drop-in eller inte öppet för personen.");
        }
        int seat = reply.after().signUp(wanted.eventId()).map(SignUp::seat).orElse(wanted.seat());
        return reply.withDrafts(List.of(told(turn, event.get(), places.byStaff(turn, event.get(), seat))))
                .changing(person -> person.talk(talk -> talk.withLastWhy(WHY)))
                .withResult(wanted);
    }

    private static Draft told(Turn turn, Event event, Wording wording) {
        About about = new About(About.Kind.SIGN_UP_CHANGE, event.id() + " " + event.start(), event.version());
        return Draft.unasked(wording, Subject.TIDER, WHY, about)
                .withValidUntil(event.start().atZone(turn.zone()).toInstant());
    }

    private static boolean held(Optional<SignUp> place) {
        return place.filter(SignUp::holds).isPresent();
    }

    private static Reply refused(Turn turn, String why) {
        return Reply.silent(turn).withResult(new Reply.Refusal(why));
    }
}
