package se.navigatorbot.intents.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resource of this module; blank lines and lines that start with # say nothing. */
public final class Lines {
    private Lines() {}

    /**
     * A line and where it stands.
     *
     * @param number counted from 1, lines that say nothing included
     */
    public record Numbered(int number, String text) {}

    /** @throws IllegalStateException when the module was packed without it */
    public static List<String> of(String resource) {
        return numbered(resource).stream().map(Numbered::text).toList();
    }

    /** The same with the number of each line. */
    public static List<Numbered> numbered(String resource) {
        try (InputStream stream = Lines.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<Numbered> lines = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Numbered(number, line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
