package se.navigatorbot.bot.events;

import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.MoreOf;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;

/** FLER after a list of activities: the next of them. */
public final class MoreEvents implements Interjection {

    private final EventList list;
    private final ChoiceReading choices;

    /** @param choices which of the offered is meant */
    public MoreEvents(EventList list, ChoiceReading choices) {
        this.list = list;
        this.choices = choices;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        return MoreOf.wished(turn, EventList.CONTEXT, choices).map(asked -> {
            List<Event> rest = MoreOf.rest(asked).stream()
                    .flatMap(id -> turn.catalogue().event(id).stream())
                    .filter(event -> event.comes(turn.local()))
                    .toList();
            EventQuery query = new EventQuery(EventList.kinds(asked), List.of(), Optional.empty());
            String heading = rest.isEmpty() ? "event.no_more" : "event.list";
            return list.choose(turn, Wording.of(heading), rest, EventList.CONTEXT, query);
        });
    }
}
