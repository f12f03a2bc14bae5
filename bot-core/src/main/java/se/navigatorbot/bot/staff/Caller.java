package se.navigatorbot.bot.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The member of staff behind a call.
 *
 * @param centres ids of own centres
 */
public record Caller(String user, String firstName, Role role, Set<String> centres) {

    public Caller {
        centres = Set.copyOf(centres);
    }

    /** Whoever logs in with that account. */
    public static Caller of(Account account) {
        return new Caller(account.user(), account.firstName(), account.role(), Set.copyOf(account.centres()));
    }

    public boolean administrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether that centre is an own one; an administrator's are all. */
    public boolean belongsTo(@Nullable String centre) {
        return administrator() || (centre != null && centres.contains(centre));
    }
}
