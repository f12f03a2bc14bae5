package se.navigatorbot.bot.signups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventQuery;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.SignUp;

/** What is said when an activity is full, and standing on its waiting list. */
final class WaitingPlaces {

    /** What {@code talk.asked} names a full activity by, beside the one that is offered instead. */
    static final String FULL = "full";

    private static final Pattern WAITING = Pattern.compile(
            "väntelist|vantelist|reservlist|\\breserv\\b|\\bi kö\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final EventWords words;
    private final EventList list;

    WaitingPlaces(EventWords words) {
        this.words = words;
        this.list = new EventList(words);
    }

    /** Whether the words ask for the waiting list. */
    static boolean wanted(Turn turn) {
        return WAITING.matcher(turn.text()).find();
    }

    /** The full activity that was spoken of, when the words ask for its waiting list. */
    static Optional<Event> wantedOf(Turn turn) {
        return wanted(turn)
                ? OpenQuestion.of(turn)
                        .map(asked ->
                                asked.about().getOrDefault(FULL, asked.about().getOrDefault(EventReminders.ABOUT, "")))
                        .flatMap(id -> turn.catalogue().event(id))
                : Optional.empty();
    }

    /** Puts the person on the waiting list; whoever stands there keeps the place in it. */
    Reply join(Turn turn, Event event) {
        if (turn.local().isAfter(event.waitingEnds())) {
            return Reply.saying(turn, words.about("event.waiting_over", event));
        }
        boolean stands = turn.person().signUp(event.id()).filter(SignUp::waits).isPresent();
        if (stands) {
            return Places.about(turn, event, Reply.saying(turn, words.about("event.waiting", event)), Places.DONE);
        }
        Reply reply = Reply.saying(turn, words.about("event.waiting", event))
                .plus(Effect.settleSeat(event.id()))
                .changing(person -> SignUps.with(person, SignUp.waiting(event.id(), turn.now())));
        return Places.about(turn, event, reply, Places.DONE);
    }

    /** Full: said as it is, with the next one that has room, or else the waiting list. */
    Reply full(Turn turn, Event event) {
        if (wanted(turn)) {
            return join(turn, event);
        }
        Optional<Event> next = next(turn, event);
        boolean mayWait = !turn.local().isAfter(event.waitingEnds());
        String is = shown(turn, event) ? "Det hann bli fullt" : "Det är fullt";
        if (next.isPresent()) {
            Map<String, String> more = new HashMap<>(Map.of("besked", is, "titel", event.title()));
            String key = mayWait ? "event.full_next" : "event.full_next_only";
            return Places.about(
                    turn,
                    Map.of(EventReminders.ABOUT, next.get().id(), FULL, event.id()),
                    Reply.saying(turn, words.about(key, next.get(), more)),
                    Places.CONFIRM);
        }
        return mayWait
                ? list.offerWaiting(turn, words.about("event.full_wait", event, Map.of("besked", is)), event)
                : Reply.saying(turn, words.about("event.full_none", event, Map.of("besked", is)));
    }

    private Optional<Event> next(Turn turn, Event event) {
        EventQuery alike = new EventQuery(List.of(event.kind()), List.of(), Optional.empty());
        return EventFinder.find(turn, alike).stream()
                .filter(other -> !other.id().equals(event.id()) && !other.dropIn() && words.left(other) > 0)
                .filter(other -> other.takesSignUps(turn.local()))
                .findFirst();
    }

    /** Whether it was just shown as one to come to. */
    private static boolean shown(Turn turn, Event event) {
        return OpenQuestion.of(turn)
                .filter(asked -> asked.about().containsValue(event.id()))
                .filter(asked -> !event.id().equals(asked.about().get(FULL)))
                .isPresent();
    }
}
