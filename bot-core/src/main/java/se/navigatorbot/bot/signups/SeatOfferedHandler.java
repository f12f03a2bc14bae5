package se.navigatorbot.bot.signups;

import java.time.LocalDateTime;
import java.time.ZoneId;
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
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/** "Ledig plats": to whoever still waits; whoever does not any more gives the seat back. */
final class SeatOfferedHandler implements RequestHandler<SeatOffered> {

    private static final String WHY = "du stod på väntelistan till en aktivitet";
    private static final List<Choice> ANSWERS = List.of(Choice.of("JA"), Choice.of("NEJ"));

    private final EventWords words;

    SeatOfferedHandler(EventWords words) {
        this.words = words;
    }

    @Override
    public Class<SeatOffered> request() {
        return SeatOffered.class;
    }

    @Override
    public Reply handle(Turn turn, SeatOffered offer) {
        Reply settled = Reply.silent(turn).plus(Effect.settleSeat(offer.eventId()));
        Optional<SignUp> place = turn.person().signUp(offer.eventId());
        boolean waits = place.filter(own -> own.state() == SignUp.State.WAITING).isPresent();
        Optional<Event> event = turn.catalogue().event(offer.eventId()).filter(known -> known.comes(turn.local()));
        return waits && event.isPresent() && offer.until().isAfter(turn.now())
                ? offering(turn, settled, event.get(), offer)
                : settled;
    }

    /** The question that a late JA may answer until it begins. */
    static Asked asking(Event event, ZoneId zone) {
        return new Asked(
                SeatOfferAnswers.CONTEXT,
                Map.of(EventReminders.ABOUT, event.id()),
                ANSWERS,
                event.start().atZone(zone).toInstant());
    }

    private Reply offering(Turn turn, Reply settled, Event event, SeatOffered offer) {
        LocalDateTime until = LocalDateTime.ofInstant(offer.until(), turn.zone());
        String sayBefore = SwedishTime.clock(until.toLocalTime()) + " " + SwedishTime.shortDay(until.toLocalDate());
        Map<String, String> more =
                Map.of("hej", Hello.to(turn.person().profile().firstName()), "sista", sayBefore);
        Draft news = Draft.unasked(
                        words.about("event.seat_offer", event, offer.seat(), more),
                        Subject.AKTIVITETER,
                        WHY,
                        new About(About.Kind.SEAT_OFFER, event.id(), event.version()))
                .withChoices(ANSWERS)
                .withValidUntil(offer.until());
        Asked asked = asking(event, turn.zone());
        return settled.plus(news)
                .changing(person ->
                        SignUps.replacing(person, event.id(), own -> own.offered(offer.seat(), offer.until())))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
