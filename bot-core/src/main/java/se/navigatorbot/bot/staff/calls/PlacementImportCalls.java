package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.imports.PlacementList;
import se.navigatorbot.bot.placements.PlacementAnnouncer;
import se.navigatorbot.bot.placements.PlacementLint;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.PlacementImportsApi;

/** Takes lists of placements: row by row what is wrong, then the good rows, all, or none. */
@StaffAddress
public class PlacementImportCalls implements PlacementImportsApi {

    private static final String WORDS = "none good all";

    private final Catalogues catalogues;
    private final PlacementAnnouncer announcer;
    private final PlacementReading reading;
    private final Callers callers;
    private final HouseTime time;

    PlacementImportCalls(
            Catalogues catalogues, PlacementAnnouncer announcer, Places places, Callers callers, HouseTime time) {
        this.catalogues = catalogues;
        this.announcer = announcer;
        this.reading = new PlacementReading(places, time);
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public Imported read(NewImport list) {
        String take = Given.optional(list.take()).orElse("none");
        if (!List.of(WORDS.split(" ")).contains(take)) {
            throw Refused.badValue("Välj none, good eller all. Inget är sparat.");
        }
        PlacementList read = PlacementList.read(Given.present(list.file(), "Filen"));
        List<RowFault> faults = new ArrayList<>();
        read.faults().forEach(fault -> faults.add(new RowFault(fault.row(), fault.field(), fault.reason())));
        List<Placement> good = new ArrayList<>();
        List<RowFault> warnings = new ArrayList<>();
        for (PlacementList.Line line : read.lines()) {
            placement(callers.current(), line, list.centre(), faults).ifPresent(placement -> {
                good.add(placement);
                PlacementLint.remarks(placement).forEach(remark -> warnings.add(new RowFault(line.row(), "", remark)));
            });
        }
        boolean takes = take.equals("good") || take.equals("all") && faults.isEmpty();
        List<String> taken = takes ? good.stream().map(this::stored).toList() : List.of();
        return new Imported(good.size(), taken, faults, read.leftOut(), warnings);
    }

    private Optional<Placement> placement(
            Caller caller, PlacementList.Line line, @Nullable String centre, List<RowFault> faults) {
        InField field = new InField();
        try {
            Placement placement = reading.read(caller, new ImportedRow(line).placement(centre), field);
            Optional<String> same = same(placement);
            same.ifPresent(id -> faults.add(new RowFault(line.row(), "", "Finns redan (" + id + ").")));
            return same.isPresent() ? Optional.empty() : Optional.of(placement);
        } catch (ImportedRow.BadCell e) {
            faults.add(new RowFault(line.row(), e.column().swedish(), String.valueOf(e.getMessage())));
        } catch (Refused e) {
            faults.add(new RowFault(line.row(), field.refused(), e.problem().detail()));
        }
        return Optional.empty();
    }

    private Optional<String> same(Placement placement) {
        String mine = sameness(placement);
        return catalogues.current().placements().values().stream()
                .filter(other -> other.open(time.today()) && sameness(other).equals(mine))
                .map(Placement::id)
                .findFirst();
    }

    private static String sameness(Placement placement) {
        return String.join("|", placement.employer(), placement.title(), placement.municipality())
                        .toLowerCase(Locale.ROOT)
                + "|"
                + placement.start();
    }

    private String stored(Placement placement) {
        while (true) {
            Placement named = placement.withId(ShortIds.placement(placement.branch(), catalogues.current()));
            if (announcer.add(named) >= 0) {
                return named.id();
            }
        }
    }
}
