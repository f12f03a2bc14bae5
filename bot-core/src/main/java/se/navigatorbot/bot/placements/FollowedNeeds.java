package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.skills.Enumeration;

/**
 * What a person wants of the placements they follow, beside line of work and town, in short words that are kept, told back
 * and read again by {@link Needs#noted}: {@code utan körkort}, {@code högst 20 timmar i veckan}, {@code bara sommarjobb}.
 * "Praktik" alone says nothing: it is what all these news are called. Beside another sort it is one: "jobb eller praktik".
 */
final class FollowedNeeds {

    /** Begins the words for a sort of place. */
    static final String ONLY = "bara ";

    /** Among new wishes: the earlier ones go. */
    static final String ANY = "allt";

    private static final Pattern ONLY_SORT = Pattern.compile("\\b(?:bara|endast)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_PRAKTIK = Pattern.compile(
            "\\b(?:inte|ej|ingen|inga|slipp\\w*|stället för|istället för)\\b[^.?!,]{0,8}\\bpraktik",
            Pattern.UNICODE_CHARACTER_CLASS);

    private FollowedNeeds() {}

    /** What a message names of it. */
    static List<String> in(String text) {
        Needs needs = Needs.in(text);
        List<String> words = new ArrayList<>();
        kinds(text).forEach(kind -> words.add(ONLY + kind.swedish()));
        add(words, needs.noLicence(), "utan körkort");
        if (needs.mostHours() != null) {
            words.add("högst " + needs.mostHours() + " timmar i veckan");
        }
        add(words, needs.never().contains(Shift.WEEKEND), "inga helger");
        add(words, needs.never().contains(Shift.EVENING), "inga kvällar");
        add(words, needs.never().contains(Shift.NIGHT), "inga nätter");
        add(words, needs.withoutCar(), "utan bil");
        add(words, needs.adapted().contains(Adaptation.TASKS), "lätta uppgifter");
        String said = text.toLowerCase(Locale.ROOT);
        for (String premises : List.of("hiss", "rullstol", "lugn", "tyst", "instruktion", "bildstöd")) {
            add(words, said.contains(premises), premises);
        }
        return words;
    }

    /** The earlier ones and those; of hours and of sorts the last word counts. */
    static List<String> joined(List<String> earlier, List<String> more) {
        if (more.contains(ANY)) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(earlier);
        for (String begins : List.of(ONLY, "högst ")) {
            if (more.stream().anyMatch(one -> one.startsWith(begins))) {
                all.removeIf(one -> one.startsWith(begins));
            }
        }
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * As they are told back: {@code bara praktik eller jobb, utan körkort}. What the word of another sort stands for too is
     * not named beside it.
     */
    static List<String> told(List<String> words) {
        Set<PlacementKind> kinds = kept(words);
        List<String> sorts = kinds.stream()
                .filter(kind -> kind != PlacementKind.ARBETSTRANING || !kinds.contains(PlacementKind.PRAKTIK))
                .filter(kind -> kind != PlacementKind.SUMMER_JOB || !kinds.contains(PlacementKind.JOB))
                .map(PlacementKind::told)
                .toList();
        String only = ONLY + Enumeration.or(sorts);
        return words.stream()
                .map(word -> word.startsWith(ONLY) && !sorts.isEmpty() ? only : word)
                .distinct()
                .toList();
    }

    /** The sorts that are kept; none for any. */
    static Set<PlacementKind> kept(List<String> words) {
        Set<PlacementKind> kinds = new LinkedHashSet<>();
        for (String word : words) {
            Arrays.stream(PlacementKind.values())
                    .filter(kind -> word.equals(ONLY + kind.swedish()))
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static Set<PlacementKind> kinds(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        Set<PlacementKind> named = KindsNamed.in(said);
        Set<PlacementKind> others = new LinkedHashSet<>(named);
        others.remove(PlacementKind.PRAKTIK);
        if (!said.contains("arbetsträn")) {
            others.remove(PlacementKind.ARBETSTRANING);
        }
        return others.isEmpty() || others.size() == named.size() || !praktikToo(said) ? others : named;
    }

    /** Not "sommarjobb, inte praktik" and not "praktik, men bara sommarjobb". */
    private static boolean praktikToo(String said) {
        Matcher only = ONLY_SORT.matcher(said);
        Set<PlacementKind> alone = only.find() ? KindsNamed.in(said.substring(only.end())) : Set.of();
        return !NO_PRAKTIK.matcher(said).find() && (alone.isEmpty() || alone.contains(PlacementKind.PRAKTIK));
    }

    private static void add(List<String> words, boolean said, String word) {
        if (said) {
            words.add(word);
        }
    }
}
