package se.navigatorbot.bot.staff.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.navigatorbot.bot.staffapi.Problem;

/** Answers a call that was refused. */
@FunctionalInterface
public interface Refusing {

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException;
}
