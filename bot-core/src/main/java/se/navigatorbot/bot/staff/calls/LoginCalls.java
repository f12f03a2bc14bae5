package se.navigatorbot.bot.staff.calls;

import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Devices;
import se.navigatorbot.bot.staff.Login;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.OwnSecondFactor;
import se.navigatorbot.bot.staff.Passwords;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.Tokens;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.Problem;

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
    private final OwnSecondFactor ownFactor;

    LoginCalls(
            Login login,
            Tokens tokens,
            Sessions sessions,
            Callers callers,
            StaffAccounts accounts,
            Devices devices,
            PasswordEncoder passwords,
            OwnSecondFactor ownFactor) {
        this.login = login;
        this.sessions = sessions;
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.ownFactor = ownFactor;
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    @Needs(Action.LOG_IN)
    public Token login(Credentials credentials) {
        String user = Given.text(credentials.user(), "Användarnamn");
        String password = Given.text(credentials.password(), "Lösenord");
        Account account =
                login.enter(user, password, Given.optional(credentials.code()).orElse(""));
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
    @Needs(Action.ENTER)
    public void logout() {
        tokens.end(callers.token());
    }

    @Override
    @Needs(Action.ENTER)
    public void logoutEverywhere() {
        everywhere(callers.current().user());
    }

    private void everywhere(String user) {
        tokens.endAll(user);
        sessions.endAll(user);
    }

    @Override
    @Needs(Action.ENTER)
    public NewSecret secondFactor(OwnPassword own) {
        OwnSecondFactor.Begun begun = ownFactor.begin(
                callers.current().user(),
                Given.text(own.password(), "Lösenord"),
                Given.optional(own.code()).orElse(""));
        return new NewSecret(begun.secret(), begun.address());
    }

    @Override
    @Needs(Action.ENTER)
    public void confirmSecondFactor(TypedCode typed) {
        ownFactor.confirm(callers.current().user(), Given.text(typed.code(), "Kod"));
    }

    @Override
    @Needs(Action.OWN)
    public Token changePassword(NewPassword wanted) {
        Account account = ownFactor.again(
                callers.current().user(),
                Given.text(wanted.password(), "Lösenord"),
                Given.optional(wanted.code()).orElse(""));
        String fresh = Given.text(wanted.fresh(), "Nytt lösenord");
        if (!Passwords.fit(fresh)) {
            throw Refused.badValue("Lösenordet ska ha minst 10 och högst 72 tecken. Inget är ändrat.");
        }
        accounts.change(account.user(), found -> found.withPassword(passwords.encode(fresh)));
        everywhere(account.user());
        return new Token(tokens.issue(account.user()));
    }

    @Override
    @Needs(Action.ENTER)
    public Me me() {
        Caller caller = callers.current();
        return new Me(
                caller.user(),
                caller.firstName(),
                caller.role().label(),
                caller.role().swedish(),
                caller.centres().stream().sorted().toList(),
                Given.optional(callers.notice()).orElse(null));
    }
}
