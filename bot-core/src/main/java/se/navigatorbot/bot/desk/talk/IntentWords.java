package se.navigatorbot.bot.desk.talk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the bot understood a message, in words that a coach knows. */
final class IntentWords {

    private static final Pattern NOTE = Pattern.compile("([a-z_]+)(?: \\(([^)]*)\\))?(.*)", Pattern.DOTALL);
    private static final Pattern MODEL = Pattern.compile("(?:model|either) ([01])[.,](\\d\\d?)\\d*.*");

    private @Nullable Properties words;

    /** A sentence for the note of a message; the note itself when it says something else. */
    String why(String note) {
        Matcher parts = NOTE.matcher(note);
        String topic = parts.matches() ? words().getProperty(parts.group(1)) : null;
        if (topic == null) {
            return note;
        }
        String how = how(Objects.requireNonNullElse(parts.group(2), ""));
        return "Boten förstod: " + topic + (how.isEmpty() ? "" : " (" + how + ")") + parts.group(3);
    }

    private static String how(String reason) {
        Matcher model = MODEL.matcher(reason);
        if (model.matches()) {
            String digits = (model.group(2) + "0").substring(0, 2);
            return (model.group(1).equals("1") ? "100" : Integer.toString(Integer.parseInt(digits))) + " % säker";
        }
        if (reason.startsWith("answer to") || reason.startsWith("number after")) {
            return "svar på botens fråga";
        }
        return reason.startsWith("keyword") || reason.endsWith("words") ? "känt ord" : "";
    }

    private synchronized Properties words() {
        if (words == null) {
            Properties read = new Properties();
            try (InputStream file = Objects.requireNonNull(
                            IntentWords.class.getResourceAsStream("/se/navigatorbot/bot/desk/intents_sv.properties"));
                    Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words = read;
        }
        return words;
    }
}
