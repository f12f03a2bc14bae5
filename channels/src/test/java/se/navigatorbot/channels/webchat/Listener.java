package se.navigatorbot.channels.webchat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open page. */
final class Listener implements AutoCloseable {
    private final BufferedReader rows;
    private final JsonMapper json;

    Listener(InputStream stream, JsonMapper json) {
        this.json = json;
        rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    List<JsonNode> lines(int count) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            if (row.startsWith("data:")) {
                lines.add(json.readTree(row.substring("data:".length())));
            }
            if (lines.size() == count) {
                return lines;
            }
        }
        throw new AssertionError("the stream ended after " + lines.size() + " lines");
    }

    /** Everything until the server closes. */
    List<String> rest() {
        return rows.lines().toList();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
