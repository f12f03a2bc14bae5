package se.navigatorbot.admin.line;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.List;

/**
 * One command as it is typed, the call it makes, the answer it gets and what staff read of it.
 *
 * @param command its name, the first words that are typed
 * @param body JSON, empty for none
 */
record Example(
        String command, String line, RequestMethod method, String url, String body, String answer, List<String> read) {

    static Example of(String command, String rest) {
        return new Example(command, command + " " + rest, RequestMethod.ANY, "", "", "", List.of());
    }

    Example gets(String from) {
        return new Example(command, line, RequestMethod.GET, from, "", answer, read);
    }

    Example posts(String to, String json) {
        return new Example(command, line, RequestMethod.POST, to, json.replace('\'', '"'), answer, read);
    }

    /** @param json with apostrophes for quotes */
    Example answered(String json) {
        return new Example(command, line, method, url, body, json.replace('\'', '"'), read);
    }

    Example reads(String... parts) {
        return new Example(command, line, method, url, body, answer, List.of(parts));
    }

    String[] typed() {
        return Words.of(line).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return line;
    }
}
