package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.intakes.LeaveIntake;
import se.navigatorbot.bot.intakes.MoveCandidate;
import se.navigatorbot.bot.intakes.StageMessage;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.Row.Candidate;
import se.navigatorbot.bot.participants.Stage;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Group intakes. Everybody sees those of all centres and how many came how far; only own people are moved. */
@StaffAddress
public class IntakeCalls implements IntakesApi {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_EMPLOYER = 100;
    private static final int MOST = 200;

    private final Catalogues catalogues;
    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    IntakeCalls(
            Catalogues catalogues,
            People people,
            Wall wall,
            Asking asking,
            Places places,
            Callers callers,
            HouseTime time) {
        this.catalogues = catalogues;
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.REPORT_READ)
    public Listing<IntakeRow> list(@Nullable Boolean all) {
        List<Intake> intakes = catalogues.current().intakes().values().stream()
                .filter(intake -> Boolean.TRUE.equals(all) || !intake.closed())
                .sorted(Comparator.comparing(Intake::centre).thenComparing(Intake::id))
                .toList();
        List<Row> rows = intakes.isEmpty()
                ? List.of()
                : people.rows(row -> !row.candidacies().isEmpty());
        return Listing.of(intakes.stream().map(intake -> row(intake, rows)).toList());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public IntakeRow add(NewIntake wanted) {
        String title = shortEnough(Given.text(wanted.title(), "Titel"), LONGEST_TITLE);
        String centre = places.toChange(callers.current(), wanted.centre()).id();
        String employer = shortEnough(Given.optional(wanted.employer()).orElse(""), LONGEST_EMPLOYER);
        String id = ShortIds.named(
                title, taken -> catalogues.current().intake(taken).isPresent());
        return row(stored(new Intake(id, 1, title, centre, employer, Map.of(), false)), List.of());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public IntakeRow close(String id) {
        Intake intake = toChange(id);
        if (intake.closed()) {
            throw Refused.conflict("Intaget är redan stängt.");
        }
        Intake closed = stored(intake.withClosed(true).withVersion(intake.version() + 1));
        return row(closed, people.rows(row -> !row.candidacies().isEmpty()));
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public StageMessageRow message(String id, NewMessage wanted) {
        Intake intake = toChange(id);
        Stage stage = stage(wanted.stage());
        String text = Given.optional(wanted.text()).orElse("");
        if (StageMessage.unknownPlaceholder(text)) {
            throw Refused.badValue("Bara {namn} fylls i. Inget är ändrat.");
        }
        if (!StageMessage.fits(text)) {
            throw Refused.badValue("Texten ryms inte i ett sms med hälsning och centrum. Korta den. Inget är ändrat.");
        }
        stored(intake.telling(stage, text).withVersion(intake.version() + 1));
        return new StageMessageRow(id, stage.label(), text, StageMessage.remarks(text));
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<CandidateRow> people(String id, @Nullable String stage) {
        Intake intake = found(id);
        Stage only = Given.optional(stage).map(IntakeCalls::stage).orElse(null);
        return Listing.of(wall.rows(callers.current(), null, row -> candidate(row, intake) != null).stream()
                .flatMap(row -> shown(row, intake, only).stream())
                .sorted(Comparator.comparing(CandidateRow::left)
                        .thenComparing(CandidateRow::firstName)
                        .thenComparing(CandidateRow::person))
                .toList());
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Moved move(String id, Move move) {
        Stage stage = stage(move.stage());
        boolean tell = !Boolean.TRUE.equals(move.quiet());
        return each(move.people(), new MoveCandidate(found(id).id(), stage, tell));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Moved leave(String id, Leaving leaving) {
        return each(leaving.people(), new LeaveIntake(found(id).id()));
    }

    private Moved each(List<String> ids, Request request) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Refused.badValue("Ange mellan 1 och " + MOST + " deltagare. Inget är ändrat.");
        }
        int moved = 0;
        List<String> not = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                asking.of(wall.person(callers.current(), id.strip()).id(), request);
                moved++;
            } catch (Refused e) {
                not.add(id.strip() + ": " + e.problem().detail());
            }
        }
        return new Moved(moved, not);
    }

    private List<CandidateRow> shown(Row row, Intake intake, @Nullable Stage only) {
        Candidate one = candidate(row, intake);
        if (one == null || (only != null && one.stage() != only)) {
            return List.of();
        }
        LocalDate since = people.find(row.id())
                .map(Participant::journey)
                .flatMap(journey -> journey.candidacy(intake.id()))
                .map(candidacy -> time.local(candidacy.at()).toLocalDate())
                .orElse(null);
        return List.of(new CandidateRow(
                row.id(),
                row.protectedPerson() ? "" : row.firstName(),
                row.homeCentre(),
                one.stage().swedish(),
                since,
                one.left()));
    }

    private static @Nullable Candidate candidate(Row row, Intake intake) {
        return row.candidacies().stream()
                .filter(one -> one.intake().equals(intake.id()))
                .findFirst()
                .orElse(null);
    }

    private IntakeRow row(Intake intake, List<Row> rows) {
        StageCounts counts = StageCounts.of(rows, intake.id());
        Caller caller = callers.current();
        boolean works = Rights.may(caller.role(), Action.PARTICIPANT_READ) && caller.belongsTo(intake.centre());
        List<@Nullable Integer> reached = works ? counts.exactly() : counts.withoutSmall();
        List<StageRow> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(
                    new StageRow(stage.label(), stage.swedish(), reached.get(stage.ordinal()), intake.message(stage)));
        }
        return new IntakeRow(intake.id(), intake.title(), intake.centre(), intake.employer(), intake.closed(), stages);
    }

    private Intake stored(Intake intake) {
        if (!catalogues.put(intake)) {
            throw Refused.conflict("Någon annan ändrade samtidigt. Inget är ändrat. Försök igen.");
        }
        return intake;
    }

    private Intake toChange(String id) {
        Intake intake = found(id);
        places.toChange(callers.current(), intake.centre());
        return intake;
    }

    private Intake found(String id) {
        return catalogues.current().intake(id).orElseThrow(() -> Refused.notFound("Det finns inget intag " + id + "."));
    }

    private static Stage stage(@Nullable String named) {
        return Stage.of(Given.text(named, "Steg"))
                .orElseThrow(() -> Refused.badValue(
                        "Steget finns inte. Välj bland: intresse, möte, antagen, praktik, jobb. Inget är ändrat."));
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) {
            throw Refused.badValue("Skriv högst " + longest + " tecken. Inget är sparat.");
        }
        return text;
    }
}
