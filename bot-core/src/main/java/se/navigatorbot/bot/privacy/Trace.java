package se.navigatorbot.bot.privacy;

import java.util.List;
import se.navigatorbot.bot.participants.Participant;

/**
 * Something that is kept of people outside their own partition: a place on a roster, a list of recipients. Whoever keeps
 * such a thing has a bean of this, made of the store alone, so that a restore can use it too.
 */
public interface Trace {

    /** What it is, in staff's words. */
    String name();

    /** What is kept of the person, line by line, in Swedish; for a person who wants to see everything. */
    List<String> of(Participant person);

    /**
     * Takes it all away; repeating it changes nothing.
     *
     * @param mark what may stand in the place of the id where a place must stay
     * @return how many records went or were changed
     */
    int erase(String participant, String mark);
}
