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

    private final Map<Integer, DeliveryOutcome> outcomes;

    private TwilioErrors(Map<Integer, DeliveryOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** The file that comes with the program. */
    static TwilioErrors load() {
        try (InputStream file = TwilioErrors.class.getResourceAsStream("twilio-errors.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return new TwilioErrors(lines.lines()
                    .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Integer.valueOf(row[0]), row -> DeliveryOutcome.valueOf(row[1]))));
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
    DeliveryOutcome refused(int status, @Nullable Integer code) {
        if (status >= 500 || status == 408) {
            return DeliveryOutcome.UNKNOWN;
        }
        if (status == 429) {
            return DeliveryOutcome.TRY_LATER;
        }
        DeliveryOutcome known = code == null ? null : outcomes.get(code);
        return known != null ? known : byStatus(status);
    }

    private DeliveryOutcome byStatus(int status) {
        return status < 400 ? DeliveryOutcome.MISCONFIGURED : outcomes.getOrDefault(status, DeliveryOutcome.REJECTED);
    }

    /**
     * Why a message that Twilio took did not arrive.
     *
     * @param code empty or something else than a number when Twilio does not tell
     * @param otherwise what to think of a code that is not in the file
     */
    DeliveryOutcome failed(String code, DeliveryOutcome otherwise) {
        boolean number = !code.isEmpty() && code.length() < 8 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? outcomes.getOrDefault(Integer.valueOf(code), otherwise) : otherwise;
    }
}
