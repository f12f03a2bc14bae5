package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.participants.Asked;

/** The question that an invitation puts: a yes takes a place. */
public final class Invitation {

    private Invitation() {}

    /**
     * @param until after this a yes is no longer read in its light
     */
    public static Asked to(Event event, Instant until) {
        return new Asked(Places.CONFIRM, Map.of(EventReminders.ABOUT, event.id()), List.of(), until);
    }
}
