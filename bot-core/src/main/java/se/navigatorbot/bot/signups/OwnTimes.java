package se.navigatorbot.bot.signups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.When;

/** Activities at which each has a time of their own, such as interview training: the person chooses among the free ones. */
final class OwnTimes {

    /** After the list a number or a time of day is that person's own time. */
    static final String CONTEXT = "slot_list/event_signup";

    /** So many lines fit one text message. */
    private static final int AT_MOST = 8;

    private final Catalogues catalogues;
    private final EventWords words;

    OwnTimes(Catalogues catalogues, EventWords words) {
        this.catalogues = catalogues;
        this.words = words;
    }

    /** A seat that was chosen. */
    record Choosing(Event event, int seat) {}

    /** Whether there is more than one time to choose from, and none is kept for the person already. */
    boolean toChoose(Turn turn, Event event) {
        boolean kept = turn.person()
                .signUp(event.id())
                .filter(place -> place.state() == SignUp.State.OFFERED)
                .isPresent();
        return event.terms().slotMinutes() > 0 && !kept && free(turn, event).size() > 1;
    }

    /** The seat whose time the message names; 0 when it names none. */
    int named(Turn turn, Event event) {
        return turn.understanding().slots().times().stream()
                .filter(time -> time.kind() == When.Kind.DATETIME && time.sure())
                .filter(time -> time.day().equals(event.start().toLocalDate()) || asksFor(turn, event))
                .map(time -> event.seatAt(time.from().toLocalTime()))
                .filter(seat -> seat > 0)
                .findFirst()
                .orElse(0);
    }

    /** What was chosen from the list that is open; empty when none is, or the message speaks of something else. */
    Optional<Choosing> chosen(Turn turn) {
        return asked(turn)
                .flatMap(asked -> about(turn, asked).flatMap(event -> {
                    Optional<Integer> numbered = turn.understanding().slots().references().stream()
                            .flatMap(reference ->
                                    Optional.ofNullable(asked.about().get(reference)).stream())
                            .map(Integer::parseInt)
                            .findFirst();
                    int seat = numbered.orElseGet(() -> named(turn, event));
                    return seat == 0 ? Optional.<Choosing>empty() : Optional.of(new Choosing(event, seat));
                }));
    }

    /** The activity whose list is open. */
    Optional<Event> open(Turn turn) {
        return asked(turn).flatMap(asked -> about(turn, asked));
    }

    /** The free times, evenly among them when they are many; any of them may also be written. */
    Reply ask(Turn turn, Event event, String key) {
        List<Integer> free = free(turn, event);
        List<Choice> choices = new ArrayList<>();
        Map<String, String> about = new HashMap<>(Map.of(EventReminders.ABOUT, event.id()));
        for (int seat : some(free)) {
            String number = Integer.toString(choices.size() + 1);
            choices.add(new Choice("kl " + clock(event, seat), number));
            about.put(number, Integer.toString(seat));
        }
        Asked asked = new Asked(
                CONTEXT, about, choices, event.start().atZone(turn.zone()).toInstant());
        return Reply.silent(turn)
                .plus(Draft.answer(words.about(key, event)).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** Seats whose time a newcomer may have: none while somebody on the waiting list comes first. */
    List<Integer> free(Turn turn, Event event) {
        boolean waitersFirst = !turn.local().isAfter(event.waitingEnds())
                && !catalogues.waiting(event.id()).isEmpty();
        return waitersFirst ? List.of() : catalogues.free(event.id());
    }

    private static List<Integer> some(List<Integer> free) {
        return free.size() <= AT_MOST
                ? free
                : IntStream.range(0, AT_MOST)
                        .mapToObj(i -> free.get(i * (free.size() - 1) / (AT_MOST - 1)))
                        .toList();
    }

    private static String clock(Event event, int seat) {
        return SwedishTime.clock(event.startOf(seat).toLocalTime());
    }

    private static boolean asksFor(Turn turn, Event event) {
        return asked(turn)
                .filter(asked -> event.id().equals(asked.about().get(EventReminders.ABOUT)))
                .isPresent();
    }

    private static Optional<Asked> asked(Turn turn) {
        return OpenQuestion.of(turn).filter(asked -> asked.context().equals(CONTEXT));
    }

    private static Optional<Event> about(Turn turn, Asked asked) {
        return turn.catalogue().event(asked.about().getOrDefault(EventReminders.ABOUT, ""));
    }
}
