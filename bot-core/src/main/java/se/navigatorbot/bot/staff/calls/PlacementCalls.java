package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.placements.PlacementAnnouncer;
import se.navigatorbot.bot.placements.PlacementLint;
import se.navigatorbot.bot.placements.PlacementMatches;
import se.navigatorbot.bot.placements.PlacementTexts;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.intents.Subject;

/** Places with employers. Everybody sees those of all centres; only own ones are changed. */
@StaffAddress
public class PlacementCalls implements PlacementsApi {

    private static final int TRIES = 5;

    private final Catalogues catalogues;
    private final PlacementAnnouncer announcer;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;
    private final PlacementReading reading;
    private final PlacementMatches matches;
    private final PlacementTexts texts;
    private final Wall wall;

    PlacementCalls(
            Catalogues catalogues,
            PlacementAnnouncer announcer,
            PlacementMatches matches,
            PlacementTexts texts,
            Wall wall,
            Places places,
            Callers callers,
            HouseTime time) {
        this.catalogues = catalogues;
        this.announcer = announcer;
        this.places = places;
        this.callers = callers;
        this.time = time;
        this.reading = new PlacementReading(places, time);
        this.matches = matches;
        this.texts = texts;
        this.wall = wall;
    }

    @Override
    @Needs(Action.PLACEMENT_READ)
    public Listing<PlacementRow> list(
            @Nullable String centre, @Nullable String branch, @Nullable String kind, @Nullable Boolean all) {
        List<String> of =
                Given.optional(centre).map(places::centre).map(List::of).orElse(List.of());
        String line = Given.optional(branch).orElse("").toLowerCase(Locale.ROOT);
        PlacementKind sort = Given.optional(kind).map(PlacementReading::kind).orElse(null);
        boolean closedToo = Boolean.TRUE.equals(all);
        return Listing.of(catalogues.current().placements().values().stream()
                .filter(placement -> closedToo || placement.open(time.today()))
                .filter(placement -> of.isEmpty() || of.contains(placement.centre()))
                .filter(placement -> placement.branch().startsWith(line))
                .filter(placement -> sort == null || placement.kind() == sort)
                .sorted(Comparator.comparing(Placement::municipality).thenComparing(Placement::id))
                .map(PlacementCalls::row)
                .toList());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementAdded add(NewPlacement wanted) {
        Placement placement = reading.read(callers.current(), wanted);
        return stored(placement);
    }

    /** As {@link #add}, by an id of the caller's; empty when another one has it, and nothing is saved. */
    Optional<PlacementAdded> addAs(String id, NewPlacement wanted) {
        Placement named = reading.read(callers.current(), wanted).withId(id);
        int told = announcer.add(named);
        return told < 0
                ? Optional.empty()
                : Optional.of(new PlacementAdded(row(named), told, PlacementLint.remarks(named)));
    }

    private PlacementAdded stored(Placement placement) {
        for (int i = 0; i < TRIES; i++) {
            Placement named = placement.withId(ShortIds.placement(placement.branch(), catalogues.current()));
            int told = announcer.add(named);
            if (told >= 0) {
                return new PlacementAdded(row(named), told, PlacementLint.remarks(named));
            }
        }
        throw Refused.conflict("Flera la till platser samtidigt. Inget är sparat. Försök igen.");
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<MatchRow> match(String id) {
        return Listing.of(matches
                .of(
                        found(id),
                        wall.rows(
                                callers.current(),
                                null,
                                row -> row.wants().contains(Subject.PRAKTIK) && !row.protectedPerson()))
                .stream()
                .map(match -> new MatchRow(
                        match.row().id(),
                        match.row().firstName(),
                        match.row().homeCentre(),
                        match.follows(),
                        match.why()))
                .toList());
    }

    @Override
    @Needs(Action.PLACEMENT_READ)
    public PlacementWritten texts(String id) {
        PlacementTexts.Written written = texts.of(found(id), time.now());
        return new PlacementWritten(written.sms(), written.chat(), written.poster(), written.link(), written.code());
    }

    private Placement found(String id) {
        return catalogues
                .current()
                .placement(id)
                .orElseThrow(() -> Refused.notFound("Det finns ingen plats " + id + "."));
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementAdded change(String id, PlacementChange change) {
        Placement before = found(id);
        if (before.closed()) {
            throw Refused.conflict("Platsen är stängd. Inget är ändrat.");
        }
        Placement after = reading.read(callers.current(), ChangedPlacement.of(before, change))
                .withId(before.id())
                .withVersion(before.version());
        if (after.equals(before)) {
            throw Refused.badValue("Så står det redan. Inget är ändrat.");
        }
        Placement stored = after.withVersion(before.version() + 1);
        if (!catalogues.put(stored)) {
            throw Refused.conflict("Någon annan ändrade platsen samtidigt. Inget är ändrat. Försök igen.");
        }
        return new PlacementAdded(row(stored), 0, PlacementLint.remarks(stored));
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementRow close(String id) {
        Placement placement = found(id);
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
                placement.closed(),
                TermsRows.of(placement));
    }
}
