package se.navigatorbot.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One text, cut at its placeholders once. What is filled in is never read again, so a brace in it stays a brace. */
final class TextTemplate {

    private final List<String> fixed = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @throws IllegalArgumentException for an open brace without its twin, or a name that is not known */
    TextTemplate(String text) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0 || !Placeholders.known(text.substring(open + 1, close))) {
                throw new IllegalArgumentException("a placeholder is unknown or never ends");
            }
            fixed.add(text.substring(from, open));
            names.add(text.substring(open + 1, close));
            from = close + 1;
        }
        fixed.add(text.substring(from));
    }

    /** The placeholders in order, as they are spelt. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Fills in; a name with a capital gets its value with a capital. */
    String fill(UnaryOperator<String> valueOf) {
        StringBuilder filled = new StringBuilder(fixed.get(0));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String value = valueOf.apply(Placeholders.lower(name));
            filled.append(Character.isUpperCase(name.charAt(0)) ? capital(value) : value)
                    .append(fixed.get(i + 1));
        }
        return filled.toString();
    }

    private static String capital(String value) {
        return Character.toUpperCase(value.charAt(0)) + value.substring(1);
    }
}
