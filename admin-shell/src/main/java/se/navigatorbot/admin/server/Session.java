package se.navigatorbot.admin.server;

import java.util.List;

/**
 * Who is logged in where. Prints no token.
 *
 * @param server address without a slash at its end
 * @param token empty when nobody is logged in
 * @param user empty when it came from the environment
 * @param centres ids of own centres
 */
public record Session(String server, String token, String user, List<String> centres) {

    public Session {
        centres = List.copyOf(centres);
    }

    boolean loggedIn() {
        return !token.isEmpty();
    }

    @Override
    public String toString() {
        return "Session[" + server + ", " + user + "]";
    }
}
