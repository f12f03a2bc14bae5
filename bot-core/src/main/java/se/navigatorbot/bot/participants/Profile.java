package se.navigatorbot.bot.participants;

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
        boolean demo) {

    public static final Profile UNKNOWN =
            new Profile("", null, List.of(), null, "sv", false, null, List.of(), List.of(), List.of(), false, false);

    public Profile {
        programmes = List.copyOf(programmes);
        needs = List.copyOf(needs);
        branches = List.copyOf(branches);
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public String toString() {
        return "Profile[…]";
    }

    public Profile withFirstName(String value) {
        return new Profile(
                value,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withHomeCentre(@Nullable String value) {
        return new Profile(
                firstName,
                value,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withProgrammes(List<String> value) {
        return new Profile(
                firstName,
                homeCentre,
                value,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withCoach(@Nullable String value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                value,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withLanguage(String value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                value,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withPlainLanguage(boolean value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                value,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withBirthYear(@Nullable Integer value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                value,
                needs,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withNeeds(List<String> value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                value,
                branches,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withBranches(List<String> value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                value,
                municipalities,
                protectedPerson,
                demo);
    }

    public Profile withMunicipalities(List<String> value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                value,
                protectedPerson,
                demo);
    }

    public Profile withProtectedPerson(boolean value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                value,
                demo);
    }

    public Profile withDemo(boolean value) {
        return new Profile(
                firstName,
                homeCentre,
                programmes,
                coach,
                language,
                plainLanguage,
                birthYear,
                needs,
                branches,
                municipalities,
                protectedPerson,
                value);
    }
}
