package se.navigatorbot.bot.audiences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Demands that all have to be met. Without any everybody is meant.
 *
 * <p>Example: {@code ålder=16-19 språk=so,ar hörd=30d aktivitet!=a7k2}.
 */
public record Filter(List<Term> terms) {

    public static final Filter EVERYBODY = new Filter(List.of());

    public Filter {
        terms = List.copyOf(terms);
    }

    /** Whether somebody at the centre can be left out by it. */
    public boolean narrows() {
        return terms.stream().anyMatch(term -> term.key() != Key.ALL);
    }

    public Optional<Term> first(Key key) {
        return terms.stream().filter(term -> term.key() == key).findFirst();
    }

    /** Whether it asks for that person by the id. */
    public boolean names(String person) {
        return terms.stream()
                .anyMatch(term -> term.key() == Key.PERSON && term.values().contains(person));
    }

    /** With another name in the person's place; without one it would let everybody through. */
    public Filter renamed(String person, String other) {
        return new Filter(terms.stream()
                .map(term -> term.key() == Key.PERSON ? term.renamed(person, other) : term)
                .toList());
    }

    /** The same without the demands of that kind. */
    public Filter without(Key key) {
        return new Filter(terms.stream().filter(term -> term.key() != key).toList());
    }

    /** As it is typed, which can be read again. */
    public String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" "));
    }
}
