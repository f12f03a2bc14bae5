package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Login;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Tokens;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.LoginApi;

/** In and out. */
@StaffAddress
public class LoginCalls implements LoginApi {

    private final Login login;
    private final Tokens tokens;
    private final Callers callers;

    LoginCalls(Login login, Tokens tokens, Callers callers) {
        this.login = login;
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    @Needs(Action.LOG_IN)
    public Token login(Credentials credentials) {
        String user = Given.text(credentials.user(), "Användarnamn");
        String password = Given.text(credentials.password(), "Lösenord");
        Account account = login.check(user, password);
        tokens.sweep();
        return new Token(tokens.issue(account.user()));
    }

    @Override
    @Needs(Action.OWN)
    public void logout() {
        tokens.end(callers.token());
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
