package se.navigatorbot.bot.registration;

import java.util.Set;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.intents.Subject;

/**
 * A yes or no that the person gave in person.
 *
 * @param by user name of who noted it
 */
public record ChosenSubjects(Set<Subject> yes, Set<Subject> no, String by) implements Request {

    public ChosenSubjects {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
    }
}
