package se.navigatorbot.bot.staff;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.OptionalInt;

/** How somebody gives the own account an app that shows codes. */
public final class OwnSecondFactor {

    private final StaffAccounts accounts;
    private final Login login;
    private final InstantSource real;
    private final SecureRandom random = new SecureRandom();

    public OwnSecondFactor(StaffAccounts accounts, Login login, InstantSource real) {
        this.accounts = accounts;
        this.login = login;
        this.real = real;
    }

    /**
     * What the app is to hold.
     *
     * @param secret Base32, to be typed into it
     * @param address the same as {@code otpauth://…}
     */
    public record Begun(String secret, String address) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /**
     * The caller's account once more by its password: whoever has only found something open changes nothing of it.
     *
     * @param code of the app, empty for none
     * @throws Refused when the password or the code is wrong, and for accounts of the organisation
     */
    public Account again(String user, String password, String code) {
        if (!accounts.find(user).map(Account::local).orElse(false)) {
            throw Refused.conflict("Ditt konto hör till er organisations inloggning. Ändra det där.");
        }
        return login.check(user, password, code);
    }

    /** A new secret; asked for from its first code on. As {@link #again}. */
    public Begun begin(String user, String password, String code) {
        Account account = again(user, password, code);
        String secret = OneTimeCodes.secret(random);
        accounts.change(account.user(), found -> found.withSecondFactor(new SecondFactor(secret, false, 0)));
        return begun(account.user(), secret);
    }

    /**
     * What was begun, for whoever mistyped its first code.
     *
     * @throws Refused when nothing was begun
     */
    public Begun begun(String user) {
        SecondFactor factor = accounts.find(user).map(Account::secondFactor).orElse(null);
        if (factor == null || factor.confirmed()) {
            throw Refused.conflict("Börja om med ditt lösenord.");
        }
        return begun(user, factor.secret());
    }

    /**
     * The first code of the app.
     *
     * @throws Refused when it is wrong
     */
    public void confirm(String user, String code) {
        SecondFactor factor = accounts.change(user, found -> confirmed(found, code))
                .map(Account::secondFactor)
                .orElse(null);
        if (factor == null || !factor.confirmed()) {
            throw Refused.badValue("Koden stämmer inte. Inget är ändrat. Skriv den som appen visar nu.");
        }
    }

    private Account confirmed(Account account, String code) {
        SecondFactor factor = account.secondFactor();
        if (factor == null) {
            return account;
        }
        OptionalInt step = OneTimeCodes.step(factor, code, real.instant());
        return step.isEmpty() ? account : account.withSecondFactor(factor.usedAt(step.getAsInt()));
    }

    private static Begun begun(String user, String secret) {
        return new Begun(secret, "otpauth://totp/Navigatorbot:" + user + "?secret=" + secret + "&issuer=Navigatorbot");
    }
}
