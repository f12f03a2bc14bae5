package se.navigatorbot.admin.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.admin.server.ServerFault;
import se.navigatorbot.admin.server.Session;
import se.navigatorbot.admin.server.Sessions;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.Problem;

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
            description = "Loggar in. Lösenordet frågas efter och visas inte. Med --device godkänner du i webbläsaren.",
            help = "login --server https://navigator.exempel.se --user sara")
    void login(
            @Option(longName = "server", description = "serverns adress; annars den senaste") String address,
            @Option(longName = "user", description = "användarnamn") String user,
            @Option(longName = "password-file", description = "fil med lösenordet på första raden") @Nullable Path file,
            @Option(longName = "code", description = "koden som appen visar, om ditt konto har en") String code,
            @Option(longName = "device", description = "logga in där du redan är inloggad, utan lösenord här")
                    boolean device) {
        String given = Sessions.address(address);
        String where = given.isEmpty() ? sessions.current().server() : given;
        if (!device && Given.orNull(user) == null) {
            throw new BadInput("Ange --user och ditt namn, eller --device. Du är inte inloggad.");
        }
        LoginApi door = server.callAs(new Session(where, "", user, List.of()), LoginApi.class);
        String token = device ? new DeviceLogin(door, screen).token(where) : token(door, user, file, code);
        LoginApi.Me me = server.callAs(new Session(where, token, user, List.of()), LoginApi.class)
                .me();
        sessions.keep(new Session(where, token, me.user(), me.centres()));
        screen.did("Inloggad som " + described(me) + " på " + where + "." + notice(me), me);
    }

    private String token(LoginApi door, String user, @Nullable Path file, String code) {
        String password = file == null ? screen.askHidden("Lösenord för " + user + ": ") : Given.password(file);
        if (password.isEmpty()) {
            throw new BadInput("Lösenordet är tomt. Du är inte inloggad.");
        }
        try {
            return door.login(new LoginApi.Credentials(user, password, Given.orNull(code)))
                    .token();
        } catch (ServerFault e) {
            if (!e.says(Problem.CODE_NEEDED) || !screen.interactive()) {
                throw e;
            }
            String asked = screen.ask("Koden som appen visar: ");
            return door.login(new LoginApi.Credentials(user, password, asked)).token();
        }
    }

    @Command(
            name = "me device",
            group = GROUP,
            description = "Godkänner en kod från login --device på en annan dator.",
            help = "me device BCDF-GHJK")
    void approve(@Argument(index = 0, description = "koden som den andra datorn visar") String code) {
        server.call(LoginApi.class).approve(new LoginApi.TypedCode(code));
        screen.did("Den andra datorn loggas in som du.", Map.of("code", code));
    }

    @Command(
            name = "me second-factor",
            group = GROUP,
            description = "Ger en hemlighet till en kodapp. Med --confirm visar du att appen ger rätt kod.",
            help = "me second-factor --confirm 123456")
    void secondFactor(
            @Option(longName = "password-file", description = "fil med lösenordet på första raden") @Nullable Path file,
            @Option(longName = "confirm", description = "koden som appen visar nu") String confirm) {
        LoginApi own = server.call(LoginApi.class);
        if (Given.orNull(confirm) != null) {
            own.confirmSecondFactor(new LoginApi.TypedCode(confirm));
            screen.did("Klart. Nästa inloggning frågar efter koden.", Map.of("confirmed", true));
            return;
        }
        String password = file == null ? screen.askHidden("Ditt lösenord: ") : Given.password(file);
        LoginApi.NewSecret secret = own.secondFactor(new LoginApi.OwnPassword(password, null));
        screen.did(
                "Skriv in i appen: " + secret.secret() + ". Kör sedan me second-factor --confirm och koden den visar.",
                secret);
    }

    @Command(
            name = "me password",
            group = GROUP,
            description = "Byter ditt lösenord. Alla andra inloggningar avslutas.",
            help = "me password")
    void password(
            @Option(longName = "old-file", description = "fil med lösenordet på första raden") @Nullable Path old,
            @Option(longName = "new-file", description = "fil med det nya på första raden") @Nullable Path fresh,
            @Option(longName = "code", description = "koden som appen visar, om ditt konto har en") String code) {
        String before = old == null ? screen.askHidden("Ditt lösenord: ") : Given.password(old);
        String after = fresh == null ? screen.askHidden("Nytt lösenord: ") : Given.password(fresh);
        String token = server.call(LoginApi.class)
                .changePassword(new LoginApi.NewPassword(before, after, Given.orNull(code)))
                .token();
        Session session = sessions.current();
        sessions.keep(new Session(session.server(), token, session.user(), session.centres()));
        screen.did("Lösenordet är bytt. Du är utloggad överallt utom här.", Map.of("changed", true));
    }

    @Command(
            name = "logout",
            group = GROUP,
            description = "Loggar ut och glömmer inloggningen på den här datorn.",
            help = "logout")
    void logout(@Option(longName = "everywhere", description = "även på alla andra datorer") boolean everywhere) {
        Session session = sessions.current();
        sessions.forget();
        if (session.token().isEmpty()) {
            screen.say("Du var inte inloggad.");
            return;
        }
        try {
            LoginApi own = server.callAs(session, LoginApi.class);
            if (everywhere) {
                own.logoutEverywhere();
            } else {
                own.logout();
            }
            screen.say(everywhere ? "Utloggad överallt." : "Utloggad.");
        } catch (ServerFault e) {
            screen.say("Utloggad här. Servern kunde inte nås: där gäller inloggningen tills den går ut.");
        }
    }

    @Command(name = "me", group = GROUP, description = "Visar vem som är inloggad.", help = "me")
    void me() {
        LoginApi.Me me = server.call(LoginApi.class).me();
        screen.did(described(me) + " på " + sessions.current().server(), me);
    }

    private static String notice(LoginApi.Me me) {
        String told = Given.orNull(me.notice());
        return told == null ? "" : "\n" + told;
    }

    private static String described(LoginApi.Me me) {
        String centres = me.centres().isEmpty() ? "" : ", " + String.join(", ", me.centres());
        return me.firstName() + " (" + me.user() + ", " + me.roleName() + centres + ")";
    }
}
