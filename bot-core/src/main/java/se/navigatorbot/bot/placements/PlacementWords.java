package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.Enumeration;
import se.navigatorbot.bot.transit.BusWays;

/** How placements are spoken of. */
final class PlacementWords {

    private final Region region;
    private final WayThere way;

    PlacementWords(Region region) {
        this(region, new WayThere(BusWays.NONE, region));
    }

    PlacementWords(Region region, WayThere way) {
        this.region = region;
        this.way = way;
    }

    /** A text about one placement. */
    Wording about(String key, Placement placement, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put("titel", placement.title());
        words.put("arbetsgivare", placement.employer());
        words.put("ort", where(placement));
        words.put(
                "sort",
                "ny" + (neuter(placement) ? "tt " : " ") + placement.kind().told());
        words.put("bransch", placement.branch());
        return Wording.of(key, words);
    }

    /**
     * What is known of it, the most telling first and no more than fits: {@code Start måndag 7 december. 30 timmar i
     * veckan. Krav: B-körkort.}
     */
    Map<String, String> details(Turn turn, Placement placement) {
        String bus = way.sentence(turn, placement);
        return Map.of("besked", PlacementDetails.of(placement) + (bus.isEmpty() ? "" : " " + bus));
    }

    /** A line to choose: {@code Medhjälpare på lagret, Ronneby}. */
    String line(Placement placement) {
        return placement.title() + ", " + placement.employer() + ", " + where(placement);
    }

    /** What was looked for: {@code inom lager i Ronneby}, or {@code just nu} when nothing was named. */
    String looked(List<String> branches, List<String> towns, Needs needs) {
        List<String> parts = new ArrayList<>();
        if (!branches.isEmpty()) {
            parts.add("inom " + branches(branches));
        }
        if (!towns.isEmpty()) {
            parts.add("i " + towns(towns));
        }
        if (!needs.none()) {
            parts.add("som passar det du behöver");
        }
        return parts.isEmpty() ? "just nu" : String.join(" ", parts);
    }

    /** The country for what lies abroad, else the town or village. */
    String where(Placement placement) {
        if (!placement.terms().country().isEmpty()) {
            return placement.terms().country();
        }
        if (placement.kind() == PlacementKind.ABROAD) {
            return "utlandet";
        }
        String locality = placement.terms().locality();
        return locality.isEmpty() ? town(placement.municipality()) : locality;
    }

    private static boolean neuter(Placement placement) {
        return placement.kind() == PlacementKind.JOB || placement.kind() == PlacementKind.SUMMER_JOB;
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
}
