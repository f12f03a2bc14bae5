package se.navigatorbot.channels.sms.elks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.navigatorbot.channels.DeliveryOutcome;

/** What 46elks' refusals mean to us: {@code elks-answers.csv} beside this class, read at start. */
final class ElksAnswers {

    private final List<Row> rows;

    private ElksAnswers(List<Row> rows) {
        this.rows = rows;
    }

    /** The file that comes with the program. */
    static ElksAnswers load() {
        try (InputStream file = ElksAnswers.class.getResourceAsStream("elks-answers.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return new ElksAnswers(lines.lines()
                    .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(",", 4))
                    .map(row -> new Row(Integer.parseInt(row[0]), row[1], DeliveryOutcome.valueOf(row[2])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a refused request means.
     *
     * @param status the HTTP status, not a 2xx
     * @param words the body of the answer, whatever it is
     */
    DeliveryOutcome refused(int status, String words) {
        if (status >= 500 || status == 408) {
            return DeliveryOutcome.UNKNOWN;
        }
        if (status == 429) {
            return DeliveryOutcome.TRY_LATER;
        }
        String small = words.toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.status == status && small.contains(row.words))
                .findFirst()
                .map(Row::outcome)
                .orElse(status < 400 ? DeliveryOutcome.MISCONFIGURED : DeliveryOutcome.REJECTED);
    }

    private record Row(int status, String words, DeliveryOutcome outcome) {}
}
