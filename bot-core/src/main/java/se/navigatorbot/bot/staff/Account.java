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
 * @param secondFactor what is asked for besides the password, null for nothing
 * @param identity keyed hash of who this is at the organisation's own log-in, null for a local account
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
        @Nullable Instant lockedUntil,
        @Nullable SecondFactor secondFactor,
        @Nullable String identity) {

    public Account {
        centres = List.copyOf(centres);
    }

    /** A new one that may log in at once. */
    public static Account fresh(String user, String firstName, Role role, List<String> centres, String password) {
        return new Account(user, firstName, role, centres, password, null, false, 0, null, null, null);
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether it logs in with a password here, not at the organisation. */
    public boolean local() {
        return identity == null;
    }

    public Account with(@Nullable Address phone) {
        return copy(password, phone, disabled, failures, lockedUntil, secondFactor);
    }

    public Account closed() {
        return copy(password, dutyPhone, true, failures, lockedUntil, secondFactor);
    }

    /** With another password and nothing asked for besides; no longer locked. */
    public Account reset(String hashed) {
        return copy(hashed, dutyPhone, disabled, 0, null, null);
    }

    public Account withPassword(String hashed) {
        return copy(hashed, dutyPhone, disabled, failures, lockedUntil, secondFactor);
    }

    public Account withSecondFactor(@Nullable SecondFactor factor) {
        return copy(password, dutyPhone, disabled, failures, lockedUntil, factor);
    }

    /** As the organisation's own log-in tells it now. */
    public Account as(String name, Role newRole, List<String> newCentres, String newIdentity) {
        return new Account(
                user,
                name,
                newRole,
                newCentres,
                password,
                dutyPhone,
                disabled,
                failures,
                lockedUntil,
                secondFactor,
                newIdentity);
    }

    Account failing(int times, @Nullable Instant until) {
        return copy(password, dutyPhone, disabled, times, until, secondFactor);
    }

    private Account copy(
            String hashed,
            @Nullable Address phone,
            boolean closed,
            int times,
            @Nullable Instant until,
            @Nullable SecondFactor factor) {
        return new Account(user, firstName, role, centres, hashed, phone, closed, times, until, factor, identity);
    }

    /** Shows the user name alone. */
    @Override
    public String toString() {
        return "Account[" + user + "]";
    }
}
