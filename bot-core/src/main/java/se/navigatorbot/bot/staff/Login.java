package se.navigatorbot.bot.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.staffapi.Problem;

/**
 * Checks passwords. Ten wrong ones in a row lock the account for a quarter of an hour; an unknown user takes as long to
 * refuse as a known one.
 */
public final class Login {

    static final int FAILURES = 10;
    static final Duration LOCKED = Duration.ofMinutes(15);
    /** What bcrypt looks at; more would be ignored or refused. */
    static final int LONGEST_PASSWORD = 72;

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final Clock real;
    private final Consumer<Account> whenIn;

    /** One that tells nobody who has come in. */
    public Login(StaffAccounts accounts, PasswordEncoder passwords, Clock real) {
        this(accounts, passwords, real, account -> {});
    }

    /**
     * @param whenIn hears of each account that was opened
     */
    public Login(StaffAccounts accounts, PasswordEncoder passwords, Clock real, Consumer<Account> whenIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.real = real;
        this.whenIn = whenIn;
    }

    /** As {@link #check(String, String, String)}, for somebody who comes in. */
    public Account enter(String user, String password, String code) {
        Account account = check(user, password, code);
        whenIn.accept(account);
        return account;
    }

    /** As the other, for somebody of whom nothing is asked besides the password. */
    public Account check(String user, String password) {
        return check(user, password, "");
    }

    /**
     * @param code of the app, empty for none given
     * @throws Refused with {@link Problem#WRONG_PASSWORD}, {@link Problem#CODE_NEEDED} or {@link Problem#LOCKED}
     */
    public Account check(String user, String password, String code) {
        Optional<Account> account = accounts.find(user);
        if (account.isPresent() && account.get().lockedAt(real.instant())) {
            throw locked();
        }
        boolean right = right(password, account);
        if (account.isEmpty()) {
            throw wrong();
        }
        if (right && code.isBlank() && asksForCode(account.get())) {
            throw new Refused(401, Problem.CODE_NEEDED, "Skriv också koden som appen visar.");
        }
        Account counted =
                accounts.change(user, found -> counting(found, right, code)).orElseThrow(Login::wrong);
        if (counted.lockedAt(real.instant())) {
            throw locked();
        }
        if (!right || counted.failures() > 0 || counted.disabled()) {
            throw wrong();
        }
        return counted;
    }

    private static boolean asksForCode(Account account) {
        SecondFactor factor = account.secondFactor();
        return factor != null && factor.confirmed();
    }

    private boolean right(String password, Optional<Account> account) {
        int length = password.getBytes(UTF_8).length;
        if (length == 0 || length > LONGEST_PASSWORD) {
            return false;
        }
        if (account.isEmpty() || account.get().password().isEmpty()) {
            // Takes as long as comparing.
            passwords.encode(password);
            return false;
        }
        return passwords.matches(password, account.get().password());
    }

    /** What is right ends the count, but does not open an account that others' guesses have locked meanwhile. */
    private Account counting(Account account, boolean right, String code) {
        Instant now = real.instant();
        if (account.lockedAt(now)) {
            return account;
        }
        SecondFactor factor = account.secondFactor();
        if (right && (factor == null || !factor.confirmed())) {
            return account.failing(0, null);
        }
        OptionalInt step = right && factor != null ? OneTimeCodes.step(factor, code, now) : OptionalInt.empty();
        if (step.isPresent() && factor != null) {
            return account.withSecondFactor(factor.usedAt(step.getAsInt())).failing(0, null);
        }
        int failures = account.failures() + 1;
        return failures < FAILURES ? account.failing(failures, null) : account.failing(0, now.plus(LOCKED));
    }

    private static Refused wrong() {
        return new Refused(401, Problem.WRONG_PASSWORD, "Fel användarnamn, lösenord eller kod. Försök igen.");
    }

    private static Refused locked() {
        return new Refused(
                423,
                Problem.LOCKED,
                "Kontot är låst efter för många fel lösenord. Försök igen om en kvart eller prata med administratören.");
    }
}
