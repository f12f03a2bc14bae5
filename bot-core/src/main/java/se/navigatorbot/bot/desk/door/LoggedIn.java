package se.navigatorbot.bot.desk.door;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.security.core.Authentication;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Sessions;

/** Who is logged in at the desk, as session and account stand now. */
public final class LoggedIn {

    private final Sessions sessions;
    private final Callers callers;
    private final List<Runnable> whenSomebodyLeaves = new CopyOnWriteArrayList<>();

    LoggedIn(Sessions sessions, Callers callers) {
        this.sessions = sessions;
        this.callers = callers;
    }

    /** Who has that session; empty when it has ended. */
    public Optional<Authentication> by(String session) {
        return sessions.user(session).flatMap(user -> callers.atDesk(user, session));
    }

    /** The same as what the rooms know people by. */
    public Optional<Caller> caller(String session) {
        return sessions.user(session).flatMap(callers::account);
    }

    /** Calls this after somebody has logged out here, so that open pages look whether it concerns them. */
    public void whenSomebodyLeaves(Runnable look) {
        whenSomebodyLeaves.add(look);
    }

    void used(String session) {
        sessions.used(session);
    }

    String begin(String user) {
        return sessions.begin(user);
    }

    void leave(String session) {
        sessions.end(session);
        whenSomebodyLeaves.forEach(Runnable::run);
    }

    void leaveEverywhere(String user) {
        sessions.endAll(user);
        whenSomebodyLeaves.forEach(Runnable::run);
    }
}
