package se.navigatorbot.bot.staff.calls;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionDraft;
import se.navigatorbot.bot.region.RegionDraft.Place;
import se.navigatorbot.bot.region.RegionFault;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.region.RegionSentences;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.RegionsApi;

/** Region files, before they are used. */
@StaffAddress
public class RegionCalls implements RegionsApi {

    private final HouseTime time;

    RegionCalls(HouseTime time) {
        this.time = time;
    }

    @Override
    @Needs(Action.STATUS_READ)
    public RegionCheck check(RegionFile file) {
        try {
            Region region = RegionFiles.read(Given.text(file.yaml(), "Filen"));
            return new RegionCheck(
                    true,
                    region.name() + ": " + region.municipalities().size() + " kommuner, "
                            + region.centres().size() + " centrum, "
                            + region.programmes().size() + " program."
                            + (region.example() ? " Minst ett centrum är märkt som exempel." : ""));
        } catch (RegionFault e) {
            return new RegionCheck(false, RegionSentences.swedish(e));
        }
    }

    @Override
    @Needs(Action.STATUS_READ)
    public RegionFile draft(NewRegion wanted) {
        if (wanted.places().isEmpty()) {
            throw Refused.badValue("Ange minst en ort. Inget är gjort.");
        }
        List<Place> places = wanted.places().stream()
                .map(place -> new Place(
                        id(Given.text(place.town(), "Ort")),
                        place.town().strip(),
                        Given.optional(place.address())
                                .orElse("Exempelgatan 1, " + place.town().strip()),
                        Given.optional(place.phone()).orElse("070-174 06 05"),
                        Given.optional(place.email()).orElse(id(place.town()) + "@navigatorcentrum.example"),
                        Given.optional(place.week()).orElse("9-16")))
                .toList();
        String yaml = RegionDraft.yaml(
                id(Given.text(wanted.id(), "ID")),
                Given.text(wanted.name(), "Namn"),
                Given.optional(wanted.commonName()).orElse("Navigatorcentrum"),
                places,
                time.today().toString());
        try {
            RegionFiles.read(yaml);
        } catch (RegionFault e) {
            throw Refused.badValue("Uppgifterna ger ingen giltig fil. " + RegionSentences.swedish(e));
        }
        return new RegionFile(yaml);
    }

    /** "Sölvesborg" becomes {@code solvesborg}. */
    private static String id(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
    }
}
