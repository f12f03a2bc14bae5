package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.catalogue.Poster;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.posters.PosterTexts;
import se.navigatorbot.bot.posters.PosterWord;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.PostersApi;
import se.navigatorbot.intents.Understander;

/** Posters. Everybody sees those of all centres and how many joined by them; only own ones are changed. */
@StaffAddress
public class PosterCalls implements PostersApi {

    private final Catalogues catalogues;
    private final People people;
    private final Understander understander;
    private final PosterTexts texts;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    PosterCalls(
            Catalogues catalogues,
            People people,
            Understander understander,
            PosterTexts texts,
            Places places,
            Callers callers,
            HouseTime time) {
        this.catalogues = catalogues;
        this.people = people;
        this.understander = understander;
        this.texts = texts;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<PosterRow> list(@Nullable Boolean all) {
        List<Poster> posters = catalogues.current().posters().values().stream()
                .filter(poster -> Boolean.TRUE.equals(all) || !poster.closed())
                .sorted(Comparator.comparing(Poster::centre).thenComparing(Poster::word))
                .toList();
        List<Row> rows = posters.isEmpty() ? List.of() : joined();
        return Listing.of(posters.stream().map(poster -> row(poster, rows)).toList());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public PosterRow add(NewPoster wanted) {
        String word = PosterWord.in(Given.text(wanted.word(), "Ord"));
        if (!PosterWord.wellFormed(word)) {
            throw Refused.badValue("Ordet ska ha 4 till 16 bokstäver och siffror, först en bokstav. Inget är sparat.");
        }
        if (PosterWord.meansSomething(word, understander, time.now())) {
            throw Refused.badValue("Boten läser redan in något annat i det ordet. Välj ett annat. Inget är sparat.");
        }
        Poster before = catalogues.current().posters().get(word);
        if (before != null) {
            throw Refused.conflict("Ordet används redan, eller har använts. Välj ett annat. Inget är sparat.");
        }
        Poster poster = new Poster(
                word,
                1,
                places.toChange(callers.current(), wanted.centre()).id(),
                Given.optional(wanted.programme()).map(this::programme).orElse(null),
                Given.optional(wanted.intake()).map(this::intake).orElse(null),
                callers.current().user(),
                false);
        return row(stored(poster), List.of());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public PosterRow close(String word) {
        Poster poster = found(word);
        places.toChange(callers.current(), poster.centre());
        if (poster.closed()) {
            throw Refused.conflict("Affischen är redan stängd.");
        }
        return row(stored(poster.closing()), joined());
    }

    @Override
    @Needs(Action.EVENT_READ)
    public PosterWritten text(String word) {
        PosterTexts.Written written = texts.of(found(word), time.now());
        return new PosterWritten(written.text(), written.link(), written.code());
    }

    private List<Row> joined() {
        return people.rows(row -> !row.posters().isEmpty());
    }

    private PosterRow row(Poster poster, List<Row> rows) {
        List<Row> by = rows.stream()
                .filter(row -> row.posters().contains(poster.word()))
                .toList();
        int enrolled =
                (int) by.stream().filter(row -> !row.programmes().isEmpty()).count();
        Caller caller = callers.current();
        boolean counts = caller.role() == Role.SCOUT || Rights.may(caller.role(), Action.PARTICIPANT_READ);
        boolean works = counts && caller.belongsTo(poster.centre());
        List<@Nullable Integer> shown = works
                ? List.of(by.size(), enrolled)
                : SmallCounts.shown(List.of(by.size(), enrolled), count -> false, count -> count);
        return new PosterRow(
                poster.word(),
                poster.centre(),
                poster.programme(),
                poster.intake(),
                poster.by(),
                poster.closed(),
                shown.get(0),
                shown.get(1));
    }

    private Poster stored(Poster poster) {
        if (!catalogues.put(poster)) {
            throw Refused.conflict("Någon annan ändrade samtidigt. Inget är ändrat. Försök igen.");
        }
        return poster;
    }

    private Poster found(String word) {
        Poster poster = catalogues.current().posters().get(PosterWord.in(word));
        if (poster == null) {
            throw Refused.notFound("Det finns ingen affisch med ordet " + word + ".");
        }
        return poster;
    }

    private String programme(String named) {
        return places.region().programmes().stream()
                .filter(programme -> programme.id().equals(named) && programme.runs(time.today()))
                .map(Programme::id)
                .findFirst()
                .orElseThrow(() -> Refused.badValue("Programmet " + named + " pågår inte. Inget är sparat."));
    }

    private String intake(String named) {
        return catalogues
                .current()
                .intake(named)
                .filter(intake -> !intake.closed())
                .map(Intake::id)
                .orElseThrow(() -> Refused.badValue("Det finns inget öppet intag " + named + ". Inget är sparat."));
    }
}
