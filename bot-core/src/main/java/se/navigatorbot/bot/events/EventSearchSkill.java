package se.navigatorbot.bot.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.CentreChoice;
import se.navigatorbot.bot.skills.FaqKnown;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;

/** "Nästa CV-verkstad?", "vad händer i veckan?": one activity in words, several to choose from, an honest none. */
public final class EventSearchSkill implements Skill {

    private final Region region;
    private final CentreChoice choice;
    private final EventWords words;
    private final EventList list;

    public EventSearchSkill(Region region, EventWords words) {
        this.region = region;
        this.choice = new CentreChoice(region);
        this.words = words;
        this.list = new EventList(words);
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.EVENT_SEARCH);
    }

    @Override
    public Reply answer(Turn turn) {
        return ofTheList(turn)
                .or(() -> choice.elsewhere(turn))
                .orElseGet(() -> found(turn, EventQuery.of(turn, choice)));
    }

    /** "Vad kostar det" right after a list asks about what was shown, not for more of it; the list stays open. */
    private Optional<Reply> ofTheList(Turn turn) {
        Slots named = turn.understanding().slots();
        boolean other = !named.centres().isEmpty()
                || !named.eventKinds().isEmpty()
                || !named.times().isEmpty();
        return other || !OpenQuestion.name(turn).equals("event_list")
                ? Optional.empty()
                : FaqKnown.in(region, turn.text()).map(faq -> Reply.saying(turn, Wording.literal(faq.answer())));
    }

    private Reply found(Turn turn, EventQuery query) {
        List<Event> found = EventFinder.find(turn, query);
        if (found.isEmpty()) {
            return none(turn, query);
        }
        if (found.size() > 1 && (query.kinds().isEmpty() || !query.times().isEmpty())) {
            return list.choose(turn, Wording.of("event.list"), found, EventList.CONTEXT, query);
        }
        return one(turn, EventFinder.next(turn, query).orElseThrow(), query);
    }

    /** The one asked for, with what stands in its way. */
    private Reply one(Turn turn, Event event, EventQuery query) {
        if (turn.person().signUp(event.id()).filter(SignUp::holds).isPresent()) {
            return Reply.saying(turn, words.told("event.already", event, 0, Map.of()))
                    .changing(person -> person.talk(talk -> talk.withAsked(null)));
        }
        if (turn.person().signUp(event.id()).filter(SignUp::waits).isPresent()) {
            return Reply.saying(turn, words.about("event.waiting", event));
        }
        if (!event.dropIn() && !event.takesSignUps(turn.local())) {
            return Reply.saying(turn, words.told("event.late", event, 0, Map.of()));
        }
        if (event.dropIn()) {
            return list.offer(turn, words.told("event.drop_in", event, 0, Map.of()), event, query);
        }
        int left = words.left(event);
        if (left == 0) {
            return full(turn, event, query);
        }
        if (left == Integer.MAX_VALUE) {
            return list.offer(turn, words.told("event.next", event, 0, Map.of()), event, query);
        }
        String key = left == 1 ? "event.next_last" : "event.next_seats";
        return list.offer(turn, words.told(key, event, 0, Map.of("kvar", Integer.toString(left))), event, query);
    }

    private Reply full(Turn turn, Event event, EventQuery query) {
        List<Event> free = EventFinder.find(turn, query.atAnyTime()).stream()
                .filter(other -> !other.id().equals(event.id()) && words.left(other) > 0)
                .filter(other -> other.dropIn() || other.takesSignUps(turn.local()))
                .toList();
        return free.isEmpty()
                ? list.offerWaiting(
                        turn, words.about("event.full_wait", event, Map.of("besked", "Det är fullt")), event)
                : list.choose(turn, words.about("event.full_list", event), free, EventList.CONTEXT, query);
    }

    /** Nothing fits: said so, then the next of the kind, else whatever else is on. */
    private Reply none(Turn turn, EventQuery query) {
        Optional<Event> later = query.kinds().isEmpty() || query.times().isEmpty()
                ? Optional.empty()
                : EventFinder.next(turn, query.atAnyTime());
        if (later.isPresent()) {
            Map<String, String> more =
                    Map.of("val", EventWords.none(query.kinds()) + " " + EventWords.when(query.times()));
            return list.offer(turn, words.told("event.later", later.get(), 0, more), later.get(), query.atAnyTime());
        }
        if (!query.kinds().isEmpty()) {
            String none = EventWords.none(query.kinds()) + " just nu";
            return list.offerAwaiting(turn, Wording.of("await.ask", Map.of("val", none)), query);
        }
        EventQuery wide = query.ofAnyKind().atAnyTime();
        List<Event> others = EventFinder.find(turn, wide);
        if (others.isEmpty()) {
            return Reply.saying(turn, Wording.of("event.nothing"));
        }
        String missing = query.times().isEmpty() ? "inget där just nu" : "inget " + EventWords.when(query.times());
        return list.choose(turn, Wording.of("event.others", Map.of("val", missing)), others, EventList.CONTEXT, wide);
    }
}
