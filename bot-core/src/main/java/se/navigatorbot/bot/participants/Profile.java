package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff and the person have told. Prints nothing of it.
 *
 * @param firstName empty when unknown
 * @param homeCentre id of the centre such as {@code ronneby}, null when not known
 * @param programmes ids of the region file's programmes
 * @param coach user name of the coach, null for none
 * @param language ISO 639-1, {@code sv} unless told otherwise
 * @param plainLanguage whether the person wants simpler Swedish
 * @param birthYear null unless recorded
 * @param needs practical needs in staff's words: lift, interpreter; never a diagnosis
 * @param branches lines of work the person follows; empty for none
 * @param municipalities where the person can travel to for a placement; empty for the home municipality
 * @param protectedPerson protected identity: nothing of this person is shown outside the home centre
 * @param demo a person of the demonstration, with web addresses only
 */
@RecordBuilder
public record Profile(
        String firstName,
        @Nullable String homeCentre,
        List<String> programmes,
        @Nullable String coach,
        String language,
        boolean plainLanguage,
        @Nullable Integer birthYear,
        List<String> needs,
        List<String> branches,
        List<String> municipalities,
        boolean protectedPerson,
        boolean demo)
        implements ProfileBuilder.With {

    public static final Profile UNKNOWN =
            new Profile("", null, List.of(), null, "sv", false, null, List.of(), List.of(), List.of(), false, false);

    public Profile {
        programmes = List.copyOf(programmes);
        needs = List.copyOf(needs);
        branches = List.copyOf(branches);
        municipalities = List.copyOf(municipalities);
    }

    /** Whether nobody has written down anything that only a participant has. */
    boolean unassigned() {
        return coach == null
                && birthYear == null
                && !protectedPerson
                && programmes.isEmpty()
                && needs.isEmpty()
                && branches.isEmpty()
                && municipalities.isEmpty();
    }

    @Override
    public String toString() {
        return "Profile[…]";
    }
}
