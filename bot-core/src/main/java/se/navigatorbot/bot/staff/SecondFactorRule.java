package se.navigatorbot.bot.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose local account needs a code of an app besides the password. Until it has one, it can set that up and nothing else.
 *
 * @param roles those that need one; the organisation's own log-in sees to its accounts itself
 * @param emergency users whose account opens without one when nobody else gets in; each log-in is written down
 * @param demonstration whether nobody needs one, since nobody real is here
 */
public record SecondFactorRule(Set<Role> roles, Set<String> emergency, boolean demonstration) {

    private static final String WHERE = "Du ställer in den på /desk/second-factor eller med me second-factor.";

    public SecondFactorRule {
        roles = Set.copyOf(roles);
        emergency = Set.copyOf(emergency);
    }

    /** How an account stands. */
    public enum Standing {
        /** It has one, or needs none. */
        FINE,
        /** It must set one up before anything else. */
        MISSING,
        /** It would need one, were this no demonstration. */
        DEMONSTRATION,
        /** It opens without one, for emergencies. */
        EMERGENCY
    }

    /**
     * Reads the settings.
     *
     * @param roles labels or Swedish words of roles, comma between; empty for nobody
     * @param emergency user names, comma between
     * @throws IllegalStateException for a role that does not exist
     */
    public static SecondFactorRule read(String roles, String emergency, boolean demonstration) {
        Set<Role> read = EnumSet.noneOf(Role.class);
        words(roles)
                .forEach(word -> read.add(Role.of(word)
                        .orElseThrow(() -> new IllegalStateException("navigator.staff.second-factor names the role "
                                + word + ", which does not exist; use coach, counsellor, scout, guide,"
                                + " employer_contact, partner or administrator, or leave it empty for nobody."))));
        return new SecondFactorRule(read, words(emergency), demonstration);
    }

    public Standing standing(Account account) {
        SecondFactor factor = account.secondFactor();
        boolean has = factor != null && factor.confirmed();
        if (!account.local() || has || !(emergency(account) || roles.contains(account.role()))) {
            return Standing.FINE;
        }
        if (emergency(account)) {
            return Standing.EMERGENCY;
        }
        return demonstration ? Standing.DEMONSTRATION : Standing.MISSING;
    }

    public boolean emergency(Account account) {
        return emergency.contains(account.user());
    }

    /** What its owner is told about it, in Swedish; empty for nothing. */
    public String notice(Account account) {
        return switch (standing(account)) {
            case FINE -> "";
            case MISSING -> "Ditt konto behöver en kodapp innan du kan göra något annat. " + WHERE;
            case DEMONSTRATION ->
                "Demonstration: ditt konto har ingen kodapp. Utanför en demonstration krävs den. " + WHERE;
            case EMERGENCY -> "Det här är ett nödkonto utan kodapp. Inloggningen står i granskningsloggen.";
        };
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
