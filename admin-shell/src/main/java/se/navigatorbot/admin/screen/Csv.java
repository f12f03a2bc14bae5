package se.navigatorbot.admin.screen;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of RFC 4180, safe to open in a spreadsheet. */
final class Csv {

    /** What a spreadsheet would take for the beginning of a formula (OWASP, CSV Injection). */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠]|^\\n");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Csv() {}

    static String line(List<?> values) {
        return values.stream().map(Plain::cell).map(Plain::safe).map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(String value) {
        boolean formula =
                FORMULA.matcher(value).find() && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
