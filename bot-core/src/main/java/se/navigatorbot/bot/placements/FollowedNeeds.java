package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;

/**
 * What a person wants of the placements they follow, beside line of work and town, in short words that are kept, told back
 * and read again by {@link Needs#noted}: {@code utan körkort}, {@code högst 20 timmar i veckan}, {@code bara sommarjobb}.
 * "Praktik" alone says nothing: it is what all these news are called.
 */
final class FollowedNeeds {

    /** Begins the words for a sort of place. */
    static final String ONLY = "bara ";

    /** Among new wishes: the earlier ones go. */
    static final String ANY = "allt";

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
        Set<PlacementKind> kinds = new LinkedHashSet<>(KindsNamed.in(text));
        kinds.remove(PlacementKind.PRAKTIK);
        if (!text.toLowerCase(Locale.ROOT).contains("arbetsträn")) {
            kinds.remove(PlacementKind.ARBETSTRANING);
        }
        return kinds;
    }

    private static void add(List<String> words, boolean said, String word) {
        if (said) {
            words.add(word);
        }
    }
}
