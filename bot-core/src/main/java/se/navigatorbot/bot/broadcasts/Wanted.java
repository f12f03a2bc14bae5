package se.navigatorbot.bot.broadcasts;

import java.util.List;
import java.util.Set;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.intents.Subject;

/**
 * What is to be said to whom. Empty lists do not narrow, but {@code centres} always does.
 *
 * @param text as written; {@code {namn}} stands for the first name
 * @param subject that the person must want
 * @param centres ids of home centres
 * @param programmes ids, of which the person has one
 * @param branches lines of work, of which the person follows one
 */
public record Wanted(
        String text, Subject subject, Set<String> centres, List<String> programmes, List<String> branches) {

    public Wanted {
        centres = Set.copyOf(centres);
        programmes = List.copyOf(programmes);
        branches = List.copyOf(branches);
    }

    /** Whether it is meant for that person, wanted or not. */
    boolean meant(Row row) {
        return row.homeCentre() != null
                && centres.contains(row.homeCentre())
                && anyOf(programmes, row.programmes())
                && anyOf(branches, row.branches());
    }

    private static boolean anyOf(List<String> asked, List<String> has) {
        return asked.isEmpty() || asked.stream().anyMatch(has::contains);
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "Wanted[" + text.length() + " characters]";
    }
}
