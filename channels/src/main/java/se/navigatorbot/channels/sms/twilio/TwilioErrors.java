package se.navigatorbot.channels.sms.twilio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.DeliveryOutcome;

/** What Twilio's codes mean to us: {@code twilio-errors.csv} beside this class, read at start. */
final class TwilioErrors {

    private final Map<Integer, Meaning> meanings;

    private TwilioErrors(Map<Integer, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** The file that comes with the program. */
    static TwilioErrors load() {
        try (InputStream file = TwilioErrors.class.getResourceAsStream("twilio-errors.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return new TwilioErrors(lines.lines()
                    .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(",", 5))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Integer.valueOf(row[0]),
                            row -> new Meaning(DeliveryOutcome.valueOf(row[1]), row[2].equals("lasting"), row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a refused request means.
     *
     * @param status the HTTP status, not a 2xx
     * @param code Twilio's code from the body, null when none could be read
     */
    Meaning refused(int status, @Nullable Integer code) {
        if (status >= 500 || status == 408) {
            return Meaning.only(DeliveryOutcome.UNKNOWN);
        }
        if (status == 429) {
            return Meaning.only(DeliveryOutcome.TRY_LATER);
        }
        Meaning known = code == null ? null : meanings.get(code);
        return known != null ? known : byStatus(status);
    }

    private Meaning byStatus(int status) {
        return status < 400
                ? Meaning.only(DeliveryOutcome.MISCONFIGURED)
                : meanings.getOrDefault(status, Meaning.only(DeliveryOutcome.REJECTED));
    }

    /**
     * Why a message that Twilio took did not arrive.
     *
     * @param code empty or something else than a number when Twilio does not tell
     * @param otherwise what to think of a code that is not in the file; it may pass
     */
    Meaning failed(String code, DeliveryOutcome otherwise) {
        boolean number = !code.isEmpty() && code.length() < 8 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        Meaning unknown = Meaning.only(otherwise);
        return number ? meanings.getOrDefault(Integer.valueOf(code), unknown) : unknown;
    }

    /**
     * What a code means.
     *
     * @param lasting whether nothing will ever get through to that number
     * @param words short, the same whoever carries the message; empty where the outcome says it all
     */
    record Meaning(DeliveryOutcome outcome, boolean lasting, String words) {

        private static Meaning only(DeliveryOutcome outcome) {
            return new Meaning(outcome, false, "");
        }

        /** The code with the words behind it. */
        String shown(String code) {
            return words.isEmpty() ? code : code + " " + words;
        }
    }
}
