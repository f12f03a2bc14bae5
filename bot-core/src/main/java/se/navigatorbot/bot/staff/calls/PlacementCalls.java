package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.placements.PlacementAnnouncer;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.PlacementsApi;

/** Places with employers. Everybody sees those of all centres; only own ones are changed. */
@StaffAddress
public class PlacementCalls implements PlacementsApi {

    private static final int TRIES = 5;

    private final Catalogues catalogues;
    private final PlacementAnnouncer announcer;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    PlacementCalls(
            Catalogues catalogues, PlacementAnnouncer announcer, Places places, Callers callers, HouseTime time) {
        this.catalogues = catalogues;
        this.announcer = announcer;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.PLACEMENT_READ)
    public Listing<PlacementRow> list(@Nullable String centre, @Nullable String branch, @Nullable Boolean all) {
        List<String> of =
                Given.optional(centre).map(places::centre).map(List::of).orElse(List.of());
        String line = Given.optional(branch).orElse("").toLowerCase(Locale.ROOT);
        boolean closedToo = Boolean.TRUE.equals(all);
        return Listing.of(catalogues.current().placements().values().stream()
                .filter(placement -> closedToo || placement.open(time.today()))
                .filter(placement -> of.isEmpty() || of.contains(placement.centre()))
                .filter(placement -> placement.branch().startsWith(line))
                .sorted(Comparator.comparing(Placement::municipality).thenComparing(Placement::id))
                .map(PlacementCalls::row)
                .toList());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementAdded add(NewPlacement wanted) {
        Centre centre = places.toChange(callers.current(), wanted.centre());
        Stream.of(Optional.ofNullable(wanted.start()), Optional.ofNullable(wanted.applyBy()))
                .flatMap(Optional::stream)
                .forEach(Given::inReach);
        if (wanted.applyBy() != null && wanted.applyBy().isBefore(time.today())) {
            throw Refused.badValue("Sista dagen har redan varit. Inget är sparat.");
        }
        Placement placement = new Placement(
                "",
                1,
                Given.text(wanted.employer(), "Arbetsgivare"),
                Given.text(wanted.title(), "Titel"),
                Given.optional(wanted.municipality()).map(places::municipality).orElse(centre.municipality()),
                Given.text(wanted.branch(), "Bransch").toLowerCase(Locale.ROOT),
                centre.id(),
                Given.between(wanted.places(), 1, 1, 1000, "Antal platser"),
                Given.optional(wanted.hours()).orElse(""),
                Given.optional(wanted.demands()).orElse(""),
                wanted.start(),
                wanted.applyBy(),
                false);
        return stored(placement);
    }

    private PlacementAdded stored(Placement placement) {
        for (int i = 0; i < TRIES; i++) {
            Placement named = placement.withId(ShortIds.placement(placement.branch(), catalogues.current()));
            int told = announcer.add(named);
            if (told >= 0) {
                return new PlacementAdded(row(named), told);
            }
        }
        throw Refused.conflict("Flera la till platser samtidigt. Inget är sparat. Försök igen.");
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementRow close(String id) {
        Placement placement = catalogues
                .current()
                .placement(id)
                .orElseThrow(() -> Refused.notFound("Det finns ingen plats " + id + "."));
        places.toChange(callers.current(), placement.centre());
        if (placement.closed()) {
            throw Refused.conflict("Platsen är redan stängd.");
        }
        Placement closed = placement.withVersion(placement.version() + 1).withClosed(true);
        if (!catalogues.put(closed)) {
            throw Refused.conflict("Någon annan ändrade platsen samtidigt. Den är inte stängd. Försök igen.");
        }
        return row(closed);
    }

    private static PlacementRow row(Placement placement) {
        return new PlacementRow(
                placement.id(),
                placement.employer(),
                placement.title(),
                placement.municipality(),
                placement.branch(),
                placement.centre(),
                placement.places(),
                placement.hours(),
                placement.demands(),
                placement.start(),
                placement.applyBy(),
                placement.closed());
    }
}
