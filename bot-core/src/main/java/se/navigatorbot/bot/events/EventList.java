package se.navigatorbot.bot.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.MoreOf;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.EventKind;

/** Activities shown to choose from, and which of them is meant afterwards. */
public final class EventList {

    /** The context after it; a number is then a wish to come. */
    public static final String CONTEXT = "event_list";

    /** The context after the question whether somebody wants to wait for a place. */
    public static final String WAIT = "confirm_waiting/event_signup";

    /** The context after the question whether somebody wants to be told when there is one. */
    public static final String AWAIT = "confirm_await/event_search";

    private static final int AT_MOST = 4;
    private static final Duration WAITS = Duration.ofHours(24);

    private final EventWords words;

    public EventList(EventWords words) {
        this.words = words;
    }

    /** A heading with at most four lines to choose from. */
    public Reply choose(Turn turn, Wording heading, List<Event> events, String context, EventQuery query) {
        List<Event> shown = events.subList(0, Math.min(AT_MOST, events.size()));
        boolean alike = shown.stream().map(Event::title).distinct().count() == 1 && events.size() > 1;
        List<Choice> choices = new ArrayList<>();
        for (Event event : shown) {
            choices.add(new Choice(words.line(turn, event, alike), Integer.toString(choices.size() + 1)));
        }
        Map<String, String> about = new HashMap<>(query.remember());
        if (context.equals(CONTEXT) && events.size() > shown.size()) {
            choices.add(MoreOf.MORE);
            MoreOf.keep(
                    about,
                    events.subList(shown.size(), events.size()).stream()
                            .map(Event::id)
                            .toList());
        }
        Reply reply = Reply.silent(turn).plus(Draft.answer(heading).withChoices(choices));
        return asking(reply, turn, context, shown, about, choices);
    }

    /** One activity told in words; a yes then means that one. */
    public Reply offer(Turn turn, Wording wording, Event event, EventQuery query) {
        return asking(Reply.saying(turn, wording), turn, CONTEXT, List.of(event), query.remember(), List.of());
    }

    /** "Vill du stå på väntelistan?" */
    public Reply offerWaiting(Turn turn, Wording wording, Event event) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Asked asked =
                new Asked(WAIT, Map.of("event", event.id()), choices, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** "Ska jag säga till när det finns?" */
    Reply offerAwaiting(Turn turn, Wording wording, EventQuery query) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Asked asked = new Asked(AWAIT, query.remember(), choices, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** The kinds that a question was about. */
    public static List<EventKind> kinds(Asked asked) {
        return EventQuery.remembered(asked);
    }

    /** What was shown under a number in the list that is open, empty when there is none. */
    public static Optional<Event> shown(Turn turn, String number) {
        return OpenQuestion.of(turn).flatMap(asked -> shown(turn, asked, number));
    }

    static Optional<Event> shown(Turn turn, Asked asked, String number) {
        return turn.catalogue().event(asked.about().getOrDefault(number, ""));
    }

    /** The only activity that was shown, empty when there were several. */
    public static Optional<Event> only(Turn turn, Asked asked) {
        return asked.about().containsKey("2") ? Optional.empty() : shown(turn, asked, "1");
    }

    private static Reply asking(
            Reply reply,
            Turn turn,
            String context,
            List<Event> shown,
            Map<String, String> known,
            List<Choice> choices) {
        Map<String, String> about = new HashMap<>(known);
        for (int i = 0; i < shown.size(); i++) {
            about.put(Integer.toString(i + 1), shown.get(i).id());
        }
        Asked asked = new Asked(context, about, choices, turn.now().plus(WAITS));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
