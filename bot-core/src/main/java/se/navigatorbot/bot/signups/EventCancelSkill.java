package se.navigatorbot.bot.signups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventQuery;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;

/** "Kan inte gå på workshopen", AVBOKA after a sign-up: the place is given back. */
final class EventCancelSkill implements Skill, AnswersQuestion {

    private static final String CHOOSE = "slot_list/event_cancel";

    private final EventList list;
    private final Places places;

    EventCancelSkill(EventList list, Places places) {
        this.list = list;
        this.places = places;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.EVENT_CANCEL);
    }

    @Override
    public Set<String> contexts() {
        return Set.of(Places.LEAVE);
    }

    @Override
    public Reply answer(Turn turn) {
        List<Event> held = held(turn);
        Optional<Event> meant = numbered(turn, held).or(() -> spokenOf(turn, held));
        if (meant.isPresent()) {
            return leave(turn, meant.get());
        }
        List<Event> named = named(turn.understanding().slots(), held);
        if (named.size() == 1) {
            return leave(turn, named.get(0));
        }
        if (held.isEmpty()) {
            return Reply.saying(turn, Wording.of("event.none_held"));
        }
        EventQuery any = new EventQuery(List.of(), List.of(), Optional.empty());
        return list.choose(turn, Wording.of("event.leave_which"), named.isEmpty() ? held : named, CHOOSE, any);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return held(turn).stream()
                .filter(event -> event.id().equals(asked.about().get(EventReminders.ABOUT)))
                .findFirst()
                .map(event -> places.leave(turn, event))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.none_held")));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return Reply.saying(turn, Wording.of("event.kept"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    private Reply leave(Turn turn, Event event) {
        return CourseRefusal.refused(turn, event)
                .or(() -> CourseRefusal.named(turn, event))
                .orElseGet(() -> released(turn, event));
    }

    private Reply released(Turn turn, Event event) {
        return turn.late() ? places.askBack(turn, event) : places.leave(turn, event);
    }

    /** What lies ahead and the person has a place in, or waits for one; the earliest first. */
    static List<Event> held(Turn turn) {
        return turn.person().signUps().stream()
                .filter(place -> place.holds() || place.waits())
                .flatMap(
                        place -> turn
                                .catalogue()
                                .event(place.eventId())
                                .filter(event -> event.goesOn(turn.local(), place.seat()))
                                .stream())
                .sorted(java.util.Comparator.comparing(Event::start))
                .toList();
    }

    private static Optional<Event> numbered(Turn turn, List<Event> held) {
        return turn.understanding().slots().references().stream()
                .flatMap(reference -> EventList.shown(turn, reference).stream())
                .filter(held::contains)
                .findFirst();
    }

    /** The one just signed up for or reminded of, unless another is named. */
    private static Optional<Event> spokenOf(Turn turn, List<Event> held) {
        Slots slots = turn.understanding().slots();
        if (!slots.eventKinds().isEmpty() || !slots.times().isEmpty()) {
            return Optional.empty();
        }
        return OpenQuestion.of(turn)
                .map(asked -> asked.about().getOrDefault(EventReminders.ABOUT, ""))
                .flatMap(id ->
                        held.stream().filter(event -> event.id().equals(id)).findFirst());
    }

    private static List<Event> named(Slots slots, List<Event> held) {
        return held.stream()
                .filter(event ->
                        slots.eventKinds().isEmpty() || slots.eventKinds().contains(event.kind()))
                .filter(event ->
                        slots.times().isEmpty() || slots.times().stream().anyMatch(time -> touches(time, event)))
                .toList();
    }

    private static boolean touches(When time, Event event) {
        return event.starts().stream().anyMatch(start -> CourseRefusal.touches(time, event.from(start)));
    }
}
