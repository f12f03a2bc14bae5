package se.navigatorbot.bot.audiences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.staff.Refused;

/** Reads a filter as it is typed. What cannot be read is refused with what should stand there. */
public final class FilterText {

    private static final int LONGEST = 2000;
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^,\"]+)");
    private static final String EXAMPLE = " Skriv till exempel centrum=ronneby ålder=16-19 språk=so. Inget är skickat.";

    private FilterText() {}

    /**
     * @throws Refused when it is empty or cannot be read
     */
    public static Filter read(String text) {
        if (text.length() > LONGEST) {
            throw Refused.badValue("Filtret är längre än " + LONGEST + " tecken. Inget är skickat.");
        }
        List<Term> terms = new ArrayList<>();
        for (String word : words(text)) {
            terms.add(term(word));
        }
        if (terms.isEmpty()) {
            throw Refused.badValue("Filtret är tomt. Skriv alla om du menar alla på dina centrum." + EXAMPLE);
        }
        return new Filter(terms);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (Character.isWhitespace(c) && !quoted) {
                end(word, words);
            } else {
                word.append(c);
            }
        }
        if (quoted) {
            throw Refused.badValue("Ett citattecken i filtret stängs aldrig." + EXAMPLE);
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static Term term(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        boolean not = name.endsWith("!");
        String bare = not ? name.substring(0, name.length() - 1) : name;
        Key key = Key.named(bare)
                .orElseThrow(() -> Refused.badValue(
                        "Filtret kan inte fråga efter \"" + bare + "\". Välj bland: " + Key.choices() + "." + EXAMPLE));
        if (key == Key.ALL) {
            return new Term(Key.ALL, false, List.of());
        }
        List<String> values = equals < 0 ? List.of() : values(word.substring(equals + 1));
        if (values.isEmpty()) {
            throw Refused.badValue("Det saknas ett värde efter " + bare + "=." + EXAMPLE);
        }
        return checked(new Term(key, not, values));
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher found = VALUE.matcher(text);
        while (found.find()) {
            String value = found.group(1) == null ? found.group(2) : found.group(1);
            if (!value.isBlank()) {
                values.add(value.strip().toLowerCase(Locale.forLanguageTag("sv")));
            }
        }
        return values;
    }

    private static Term checked(Term term) {
        switch (term.key()) {
            case AGE -> term.values().forEach(Ages::read);
            case HEARD, SILENT -> term.values().forEach(Days::read);
            default -> {}
        }
        return term;
    }
}
