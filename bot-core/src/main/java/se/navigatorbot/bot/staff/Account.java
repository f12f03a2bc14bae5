package se.navigatorbot.bot.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/**
 * A member of staff who logs in here.
 *
 * @param user short name, also what meetings name as coach
 * @param firstName what participants read
 * @param centres ids of own centres
 * @param password hashed, with the name of the way in front
 * @param dutyPhone where alerts without content go, null for none
 * @param disabled whether it is closed for good
 * @param failures wrong passwords in a row
 * @param lockedUntil real time until which no password is tried, null for not locked
 */
public record Account(
        String user,
        String firstName,
        Role role,
        List<String> centres,
        String password,
        @Nullable Address dutyPhone,
        boolean disabled,
        int failures,
        @Nullable Instant lockedUntil) {

    public Account {
        centres = List.copyOf(centres);
    }

    /** A new one that may log in at once. */
    public static Account fresh(String user, String firstName, Role role, List<String> centres, String password) {
        return new Account(user, firstName, role, centres, password, null, false, 0, null);
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Account with(@Nullable Address phone) {
        return new Account(user, firstName, role, centres, password, phone, disabled, failures, lockedUntil);
    }

    /**
     * With another password; it may be tried at once.
     *
     * @param hashed with the name of the way in front
     */
    public Account withPassword(String hashed) {
        return new Account(user, firstName, role, centres, hashed, dutyPhone, disabled, 0, null);
    }

    public Account closed() {
        return new Account(user, firstName, role, centres, password, dutyPhone, true, failures, lockedUntil);
    }

    Account failing(int times, @Nullable Instant until) {
        return new Account(user, firstName, role, centres, password, dutyPhone, disabled, times, until);
    }

    /** Shows the user name alone. */
    @Override
    public String toString() {
        return "Account[" + user + "]";
    }
}
