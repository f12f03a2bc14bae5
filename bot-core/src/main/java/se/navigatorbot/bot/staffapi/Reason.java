package se.navigatorbot.bot.staffapi;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody whose identity is protected is read. The words may tell of the person, so they travel in a header: addresses
 * stand in the logs of servers and proxies.
 */
public final class Reason {

    /** Name of the header; its value is as {@link #written} gives it. */
    public static final String HEADER = "Reason";

    private Reason() {}

    /** Words as they stand in the header, where only plain letters may; null for none. */
    public static @Nullable String written(@Nullable String words) {
        return words == null || words.isBlank() ? null : URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
    }

    /** The words of a header; what nobody has encoded is taken as it is, null as no words. */
    public static String read(@Nullable String header) {
        try {
            return header == null
                    ? ""
                    : URLDecoder.decode(header, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException asItIs) {
            return header.strip();
        }
    }
}
