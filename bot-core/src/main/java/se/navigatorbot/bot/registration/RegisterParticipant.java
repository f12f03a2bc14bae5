package se.navigatorbot.bot.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

/**
 * Staff register a person, or tell more of one who is known. A {@link se.navigatorbot.bot.dialogue.Reply.Refusal} when
 * the address belongs to somebody of another centre.
 *
 * @param centre id of the home centre
 * @param coach user name, null for none
 * @param subjects what the person said yes to in person
 * @param branches lines of work to be told of
 * @param municipalities ids of where the person can travel to
 * @param address typed by staff; null for none
 * @param by user name of who registers
 * @param since first day in the programmes, null for the day on which it is told
 * @param within ids of the centres whose people that user may change; empty for all
 */
public record RegisterParticipant(
        String firstName,
        String centre,
        @Nullable String coach,
        List<String> programmes,
        Set<Subject> subjects,
        List<String> branches,
        List<String> municipalities,
        @Nullable Address address,
        String by,
        @Nullable LocalDate since,
        Set<String> within)
        implements Request {

    public RegisterParticipant {
        programmes = List.copyOf(programmes);
        subjects = Set.copyOf(subjects);
        branches = List.copyOf(branches);
        municipalities = List.copyOf(municipalities);
        within = Set.copyOf(within);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "RegisterParticipant[…]";
    }
}
