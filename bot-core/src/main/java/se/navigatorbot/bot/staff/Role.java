package se.navigatorbot.bot.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a member of staff works as. */
public enum Role {
    COACH("coach"),
    COUNSELLOR("vägledare"),
    SCOUT("ungdomsspanare"),
    GUIDE("ungdomslots"),
    EMPLOYER_CONTACT("arbetsgivarkontakt"),
    /** Somebody of another authority: counts, and nobody's name. */
    PARTNER("samverkanspart"),
    ADMINISTRATOR("administratör");

    private final String swedish;

    Role(String swedish) {
        this.swedish = swedish;
    }

    /** What staff read. */
    public String swedish() {
        return swedish;
    }

    /** The word in the staff API, such as {@code employer_contact}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them in Swedish, for somebody who named another one. */
    public static String choices() {
        return Arrays.stream(values()).map(Role::swedish).collect(Collectors.joining(", "));
    }

    /** Reads the label or the Swedish word. */
    public static Optional<Role> of(String word) {
        for (Role role : values()) {
            if (role.label().equalsIgnoreCase(word) || role.swedish.equalsIgnoreCase(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
