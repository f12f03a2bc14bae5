package se.navigatorbot.bot.staff.calls;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Devices;
import se.navigatorbot.bot.staff.Login;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.OneTimeCodes;
import se.navigatorbot.bot.staff.Passwords;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.SecondFactor;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.Tokens;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.time.BusinessClock;

/** In and out. */
@StaffAddress
public class LoginCalls implements LoginApi {

    private static final int POLL_SECONDS = 3;

    private final Login login;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Callers callers;
    private final StaffAccounts accounts;
    private final Devices devices;
    private final PasswordEncoder passwords;
    private final InstantSource real;
    private final SecureRandom random = new SecureRandom();

    LoginCalls(
            Login login,
            Tokens tokens,
            Sessions sessions,
            Callers callers,
            StaffAccounts accounts,
            Devices devices,
            PasswordEncoder passwords,
            BusinessClock clock) {
        this.login = login;
        this.sessions = sessions;
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.real = clock.real();
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    @Needs(Action.LOG_IN)
    public Token login(Credentials credentials) {
        String user = Given.text(credentials.user(), "Användarnamn");
        String password = Given.text(credentials.password(), "Lösenord");
        Account account =
                login.check(user, password, Given.optional(credentials.code()).orElse(""));
        tokens.sweep();
        return new Token(tokens.issue(account.user()));
    }

    @Override
    @Needs(Action.LOG_IN)
    public DeviceCode device() {
        Devices.Begun begun = devices.begin();
        return new DeviceCode(begun.device(), begun.code(), "/desk/device", Devices.VALID.toSeconds(), POLL_SECONDS);
    }

    @Override
    @Needs(Action.LOG_IN)
    public Token device(Device device) {
        String user = devices.redeem(Given.text(device.deviceCode(), "Kod"));
        if (user == null) {
            throw new Refused(409, Problem.PENDING, "Ingen har godkänt koden än.");
        }
        return new Token(tokens.issue(user));
    }

    @Override
    @Needs(Action.OWN)
    public void approve(TypedCode typed) {
        if (!devices.approve(Given.text(typed.code(), "Kod"), callers.current().user())) {
            throw Refused.notFound("Det finns ingen sådan kod som väntar. Kontrollera den och försök igen.");
        }
    }

    @Override
    @Needs(Action.OWN)
    public void logout() {
        tokens.end(callers.token());
    }

    @Override
    @Needs(Action.OWN)
    public void logoutEverywhere() {
        everywhere(callers.current().user());
    }

    private void everywhere(String user) {
        tokens.endAll(user);
        sessions.endAll(user);
    }

    @Override
    @Needs(Action.OWN)
    public NewSecret secondFactor(OwnPassword own) {
        Account account = again(own.password(), own.code());
        String secret = OneTimeCodes.secret(random);
        accounts.change(account.user(), found -> found.withSecondFactor(new SecondFactor(secret, false, 0)));
        return new NewSecret(
                secret, "otpauth://totp/Navigatorbot:" + account.user() + "?secret=" + secret + "&issuer=Navigatorbot");
    }

    @Override
    @Needs(Action.OWN)
    public void confirmSecondFactor(TypedCode typed) {
        String user = callers.current().user();
        String code = Given.text(typed.code(), "Kod");
        Account changed = accounts.change(user, found -> confirmed(found, code)).orElseThrow();
        SecondFactor factor = changed.secondFactor();
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
        return step.isEmpty()
                ? account
                : account.withSecondFactor(new SecondFactor(factor.secret(), true, step.getAsInt()));
    }

    @Override
    @Needs(Action.OWN)
    public Token changePassword(NewPassword wanted) {
        Account account = again(wanted.password(), wanted.code());
        String fresh = Given.text(wanted.fresh(), "Nytt lösenord");
        if (!Passwords.fit(fresh)) {
            throw Refused.badValue("Lösenordet ska ha minst 10 och högst 72 tecken. Inget är ändrat.");
        }
        accounts.change(account.user(), found -> found.withPassword(passwords.encode(fresh)));
        everywhere(account.user());
        return new Token(tokens.issue(account.user()));
    }

    /** Whoever has only found an open terminal changes nothing of the account. */
    private Account again(String password, @Nullable String code) {
        Caller caller = callers.current();
        if (!accounts.find(caller.user()).map(Account::local).orElse(false)) {
            throw Refused.conflict("Ditt konto hör till er organisations inloggning. Ändra det där.");
        }
        return login.check(
                caller.user(),
                Given.text(password, "Lösenord"),
                Given.optional(code).orElse(""));
    }

    @Override
    @Needs(Action.OWN)
    public Me me() {
        Caller caller = callers.current();
        return new Me(
                caller.user(),
                caller.firstName(),
                caller.role().label(),
                caller.role().swedish(),
                caller.centres().stream().sorted().toList());
    }
}
