package se.navigatorbot.admin.commands;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.admin.server.ServerFault;
import se.navigatorbot.admin.server.Session;
import se.navigatorbot.admin.server.Sessions;
import se.navigatorbot.bot.staffapi.LoginApi;

/** In and out. */
final class LoginCommands {

    private static final String GROUP = "Inloggning";

    private final Server server;
    private final Sessions sessions;
    private final Screen screen;

    LoginCommands(Server server, Sessions sessions, Screen screen) {
        this.server = server;
        this.sessions = sessions;
        this.screen = screen;
    }

    @Command(
            name = "login",
            group = GROUP,
            description = "Loggar in. Lösenordet frågas efter och visas inte.",
            help = "login --server https://navigator.exempel.se --user sara")
    void login(
            @Option(longName = "server", description = "serverns adress; annars den senaste") String address,
            @Option(longName = "user", required = true, description = "användarnamn") String user,
            @Option(longName = "password-file", description = "fil med lösenordet på första raden") @Nullable
                    Path file) {
        String given = Sessions.address(address);
        String where = given.isEmpty() ? sessions.current().server() : given;
        String password = file == null ? screen.askHidden("Lösenord för " + user + ": ") : Given.password(file);
        if (password.isEmpty()) {
            throw new BadInput("Lösenordet är tomt. Du är inte inloggad.");
        }
        Session nobody = new Session(where, "", user, List.of());
        String token = server.callAs(nobody, LoginApi.class)
                .login(new LoginApi.Credentials(user, password))
                .token();
        LoginApi.Me me = server.callAs(new Session(where, token, user, List.of()), LoginApi.class)
                .me();
        sessions.keep(new Session(where, token, me.user(), me.centres()));
        screen.did("Inloggad som " + described(me) + " på " + where + ".", me);
    }

    @Command(
            name = "logout",
            group = GROUP,
            description = "Loggar ut och glömmer inloggningen på den här datorn.",
            help = "logout")
    void logout() {
        Session session = sessions.current();
        sessions.forget();
        if (session.token().isEmpty()) {
            screen.say("Du var inte inloggad.");
            return;
        }
        try {
            server.callAs(session, LoginApi.class).logout();
            screen.say("Utloggad.");
        } catch (ServerFault e) {
            screen.say("Utloggad här. Servern kunde inte nås: där gäller inloggningen tills den går ut.");
        }
    }

    @Command(name = "me", group = GROUP, description = "Visar vem som är inloggad.", help = "me")
    void me() {
        LoginApi.Me me = server.call(LoginApi.class).me();
        screen.did(described(me) + " på " + sessions.current().server(), me);
    }

    private static String described(LoginApi.Me me) {
        String centres = me.centres().isEmpty() ? "" : ", " + String.join(", ", me.centres());
        return me.firstName() + " (" + me.user() + ", " + me.roleName() + centres + ")";
    }
}
