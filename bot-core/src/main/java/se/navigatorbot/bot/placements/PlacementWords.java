package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.Enumeration;

/** How placements are spoken of. */
final class PlacementWords {

    private final Region region;

    PlacementWords(Region region) {
        this.region = region;
    }

    /** A text about one placement. */
    Wording about(String key, Placement placement, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put("titel", placement.title());
        words.put("arbetsgivare", placement.employer());
        words.put("ort", town(placement.municipality()));
        words.put("bransch", placement.branch());
        return Wording.of(key, words);
    }

    /** Everything that is known of it: {@code Start måndag 7 december. 30 timmar i veckan. Krav: B-körkort.} */
    Map<String, String> details(Placement placement) {
        List<String> told = new ArrayList<>();
        told.add(placement.start() == null ? "Start enligt överenskommelse." : "Start " + day(placement.start()) + ".");
        if (!placement.hours().isBlank()) {
            told.add(sentence(placement.hours()));
        }
        if (!placement.demands().isBlank()) {
            told.add(sentence("Krav: " + placement.demands()));
        }
        if (placement.applyBy() != null) {
            told.add("Säg till senast " + day(placement.applyBy()) + ".");
        }
        return Map.of("besked", String.join(" ", told));
    }

    /** A line to choose: {@code Medhjälpare på lagret, Ronneby}. */
    String line(Placement placement) {
        return placement.title() + ", " + placement.employer() + ", " + town(placement.municipality());
    }

    /** What was looked for: {@code inom lager i Ronneby}, or {@code just nu} when nothing was named. */
    String looked(List<String> branches, List<String> towns) {
        String branch = branches.isEmpty() ? "" : "inom " + branches(branches);
        String town = towns.isEmpty() ? "" : "i " + towns(towns);
        String both = (branch + " " + town).strip();
        return both.isEmpty() ? "just nu" : both;
    }

    String branches(List<String> branches) {
        return branches.contains(BranchMatch.EVERY) ? "alla branscher" : Enumeration.and(branches);
    }

    String towns(List<String> towns) {
        return Enumeration.and(towns.stream().map(this::town).toList());
    }

    String town(String municipality) {
        return region.municipality(municipality).map(Municipality::name).orElse(region.name());
    }

    String centre(@Nullable String centre) {
        return region.centre(centre).map(Centre::name).orElse(region.commonName());
    }

    private static String day(LocalDate date) {
        return SwedishTime.day(date);
    }

    private static String sentence(String words) {
        String text = words.strip();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }
}
