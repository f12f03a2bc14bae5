package se.navigatorbot.bot.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An offer as it was filled in on the page for employers. In the talk it is one text that staff read, from which it is
 * read again; no value holds a line break.
 *
 * @param municipality id
 * @param place what the municipality is called
 * @param contact first name of whoever to speak to, empty for nobody
 * @param phone empty for none
 * @param mail empty for none
 * @param branch in the employer's words, empty for not said
 */
public record FormOffer(
        String employer,
        String municipality,
        String place,
        String contact,
        String phone,
        String mail,
        String branch,
        String words) {

    private static final String BEGINS = "Från webbformuläret";

    /** As staff read it in the talk. */
    public String line() {
        List<String> lines = new ArrayList<>(List.of(BEGINS));
        add(lines, "Arbetsgivare", employer);
        add(lines, "Kommun", place + " (" + municipality + ")");
        add(lines, "Kontakt", contact);
        add(lines, "Telefon", phone);
        add(lines, "E-post", mail);
        add(lines, "Bransch", branch);
        add(lines, "Erbjuder", words);
        return String.join("\n", lines);
    }

    /** Reads it again; empty when the line is something else. */
    public static Optional<FormOffer> of(String line) {
        if (!line.startsWith(BEGINS + "\n")) {
            return Optional.empty();
        }
        String place = value(line, "Kommun");
        Matcher id = Pattern.compile("(.*) \\(([^()]+)\\)").matcher(place);
        boolean found = id.matches();
        return Optional.of(new FormOffer(
                value(line, "Arbetsgivare"),
                found ? id.group(2) : "",
                found ? id.group(1) : place,
                value(line, "Kontakt"),
                value(line, "Telefon"),
                value(line, "E-post"),
                value(line, "Bransch"),
                value(line, "Erbjuder")));
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }

    private static String value(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "FormOffer[…]";
    }
}
