package se.navigatorbot.bot.signups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventQuery;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.skills.CentreChoice;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.When;

/** "Anmäl mig", a number after a list, JA to an offer: a place, once it is plain which activity is meant. */
final class EventSignUpSkill implements Skill, AnswersQuestion {

    private final CentreChoice choice;
    private final EventList list;
    private final Places places;

    EventSignUpSkill(CentreChoice choice, EventList list, Places places) {
        this.choice = choice;
        this.list = list;
        this.places = places;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.EVENT_SIGNUP);
    }

    @Override
    public Set<String> contexts() {
        return Set.of(EventList.CONTEXT, Places.CONFIRM, OwnTimes.CONTEXT);
    }

    /** A number is confirmed before anything is done; words that fit one activity alone are plain enough. */
    @Override
    public Reply answer(Turn turn) {
        Optional<OwnTimes.Choosing> own = places.times().chosen(turn);
        if (own.isPresent()) {
            return places.at(turn, own.get().event(), own.get().seat());
        }
        Optional<Event> full = WaitingPlaces.wantedOf(turn);
        if (full.isPresent()) {
            return places.join(turn, full.get());
        }
        Optional<Event> kept = kept(turn);
        if (kept.isPresent() && namesNothing(turn)) {
            return places.join(turn, kept.get());
        }
        Optional<Event> numbered = turn.understanding().slots().references().stream()
                .flatMap(reference -> EventList.shown(turn, reference).stream())
                .findFirst();
        if (numbered.isPresent()) {
            return places.confirm(turn, numbered.get());
        }
        Optional<Event> choosing = places.times().open(turn);
        if (choosing.isPresent() && (pointsPast(turn) || namesNothing(turn))) {
            return places.times().ask(turn, choosing.get(), "event.own_time");
        }
        if (pointsPast(turn)) {
            return Reply.saying(turn, Wording.of("event.which"));
        }
        Optional<Event> offered = offered(turn);
        if (offered.isPresent() && namesNothing(turn)) {
            return places.join(turn, offered.get());
        }
        return named(turn, EventQuery.of(turn, choice));
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return meant(turn, asked)
                .map(event -> places.join(turn, event))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.which")));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return Reply.saying(turn, Wording.of("event.declined"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** A number that was not in the list. */
    private static boolean pointsPast(Turn turn) {
        return turn.understanding().slots().references().stream().anyMatch(reference -> reference.matches("\\d+"));
    }

    private static Optional<Event> offered(Turn turn) {
        return OpenQuestion.of(turn)
                .filter(asked -> asked.context().equals(EventList.CONTEXT)
                        || asked.context().equals(Places.CONFIRM))
                .flatMap(asked -> meant(turn, asked));
    }

    private static Optional<Event> meant(Turn turn, Asked asked) {
        return asked.context().equals(Places.CONFIRM) || asked.context().equals(OwnTimes.CONTEXT)
                ? turn.catalogue().event(asked.about().getOrDefault(EventReminders.ABOUT, ""))
                : EventList.only(turn, asked);
    }

    /** The place from the waiting list that is kept for the person, when it is the only one. */
    private static Optional<Event> kept(Turn turn) {
        List<Event> kept = turn.person().signUps().stream()
                .filter(place -> place.state() == SignUp.State.OFFERED)
                .flatMap(place -> turn.catalogue().event(place.eventId()).stream())
                .toList();
        boolean points = !turn.understanding().slots().references().isEmpty();
        return kept.size() == 1 && !points ? Optional.of(kept.get(0)) : Optional.empty();
    }

    private static boolean namesNothing(Turn turn) {
        var slots = turn.understanding().slots();
        return slots.eventKinds().isEmpty()
                && slots.times().isEmpty()
                && slots.centres().isEmpty();
    }

    private Reply named(Turn turn, EventQuery query) {
        List<Event> fitting = byTitle(turn, EventFinder.find(turn, query));
        if (fitting.size() == 1) {
            boolean sure = query.times().stream().allMatch(When::sure);
            boolean said = !namesNothing(turn)
                    || !turn.understanding().slots().references().isEmpty();
            return sure && said ? places.join(turn, fitting.get(0)) : places.confirm(turn, fitting.get(0));
        }
        if (fitting.isEmpty()) {
            List<Event> others = EventFinder.find(turn, new EventQuery(List.of(), List.of(), Optional.empty()));
            return others.isEmpty()
                    ? Reply.saying(turn, Wording.of("event.nothing"))
                    : list.choose(turn, Wording.of("event.not_found"), others, EventList.CONTEXT, query);
        }
        return list.choose(turn, Wording.of("event.choose"), fitting, EventList.CONTEXT, query);
    }

    /** Those whose title has the words that name it; all when no title has. */
    private static List<Event> byTitle(Turn turn, List<Event> events) {
        List<String> references = turn.understanding().slots().references().stream()
                .map(reference -> reference.toLowerCase(Locale.ROOT))
                .toList();
        List<Event> titled = events.stream()
                .filter(event -> references.stream().anyMatch(event.title().toLowerCase(Locale.ROOT)::contains))
                .toList();
        return titled.isEmpty() ? events : titled;
    }
}
