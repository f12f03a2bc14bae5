package se.navigatorbot.bot.demo;

import java.util.List;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A made-up person is to be there.
 *
 * @param centre id of the home centre
 * @param coach user name
 * @param branches lines of work followed, empty for none
 * @param events ids of activities the person has a place at
 * @param waitsFor why the person stands in the queue for a human, empty for not
 */
public record DemoPerson(
        String firstName, String centre, String coach, List<String> branches, List<String> events, String waitsFor)
        implements Request.Always {

    public DemoPerson {
        branches = List.copyOf(branches);
        events = List.copyOf(events);
    }
}
