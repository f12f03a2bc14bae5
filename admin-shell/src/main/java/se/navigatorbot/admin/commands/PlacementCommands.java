package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.MatchRow;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementChange;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** Places with employers. */
final class PlacementCommands {

    private static final String GROUP = "Praktik";

    private static final List<Column<PlacementRow>> COLUMNS = List.of(
            new Column<>("ID", "id", PlacementRow::id),
            new Column<>("Arbetsgivare", "employer", PlacementRow::employer),
            new Column<>("Praktik", "title", PlacementRow::title),
            new Column<>(
                    "Sort",
                    "kind",
                    placement ->
                            placement.terms() == null ? "" : placement.terms().kind()),
            new Column<>("Ort", "municipality", PlacementRow::municipality),
            new Column<>("Bransch", "branch", PlacementRow::branch),
            new Column<>("Platser", "places", PlacementRow::places),
            new Column<>("Start", "start", PlacementRow::start),
            new Column<>("Sök senast", "apply_by", PlacementRow::applyBy),
            new Column<>("", "state", placement -> placement.closed() ? "stängd" : ""));

    private static final List<Column<MatchRow>> MATCHES = List.of(
            new Column<>("ID", "person", MatchRow::person),
            new Column<>("Namn", "name", MatchRow::firstName),
            new Column<>("Centrum", "centre", MatchRow::centre),
            new Column<>("Följer", "follows", match -> match.follows() ? "ja" : "nej"),
            new Column<>("Varför", "why", MatchRow::why));

    private static final Terms NOTHING = new Terms(
            null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, null, false, null,
            null);

    private final Server server;
    private final Screen screen;

    PlacementCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "placement add",
            group = GROUP,
            description = "Lägger till en praktikplats. De som följer branschen och orten får besked.",
            help =
                    "placement add --employer \"Hemtjänsten\" --title \"Vårdbiträde\" --municipality ronneby --branch vård")
    void add(
            @Option(longName = "employer", required = true, description = "arbetsgivare") String employer,
            @Option(longName = "title", required = true, description = "vad man gör där") String title,
            @Option(longName = "municipality", description = "kommun; annars centrumets") String municipality,
            @Option(longName = "branch", required = true, description = "bransch, som vård eller lager") String branch,
            @Option(longName = "centre", description = "centrum som har hand om den; annars det egna") String centre,
            @Option(longName = "places", description = "antal platser; annars 1") @Nullable Integer places,
            @Option(longName = "hours", description = "arbetstider i ord") String hours,
            @Option(longName = "demands", description = "krav i ord") String demands,
            @Option(longName = "start", description = "första dagen") @Nullable LocalDate start,
            @Option(longName = "apply-by", description = "sök senast") @Nullable LocalDate applyBy,
            @Option(longName = "kind", description = "praktik, arbetsträning, job, summer_job …; annars praktik")
                    String kind,
            @Option(longName = "tasks", description = "vad man gör, i två meningar") String tasks,
            @Option(longName = "address", description = "arbetsplatsens adress") String address,
            @Option(longName = "country", description = "land, för platser utomlands") String country,
            @Option(longName = "end", description = "sista dagen") @Nullable LocalDate end,
            @Option(longName = "hours-a-week", description = "timmar i veckan") @Nullable Integer hoursAWeek,
            @Option(longName = "begins", description = "när dagen börjar, som 07:00") String begins,
            @Option(longName = "shifts", description = "day, evening, night, weekend") String shifts,
            @Option(longName = "adapt", description = "går att anpassa: hours, tasks, instruction, premises")
                    String adapt,
            @Option(longName = "requires", description = "licence, truck, swedish, education, record_extract")
                    String requires,
            @Option(longName = "bus", description = "buss i ord") String bus,
            @Option(longName = "supervisor", description = "handledarens förnamn") String supervisor,
            @Option(longName = "direct", description = "man söker själv hos arbetsgivaren") boolean direct,
            @Option(longName = "visible", description = "centre, eller ett program; annars hela regionen")
                    String visible,
            @Option(longName = "locality", description = "tätort eller by, om det inte är huvudorten") String locality,
            @Option(longName = "source", description = "varifrån platsen kommer") String source,
            @Option(longName = "weeks", description = "antal veckor från starten, i stället för sista dagen") @Nullable
                    Integer weeks) {
        Terms terms = new Terms(
                Given.orNull(kind),
                Given.orNull(tasks),
                Given.orNull(address),
                Given.orNull(locality),
                Given.orNull(country),
                last(start, end, weeks),
                hoursAWeek,
                Given.time(begins),
                Given.several(shifts),
                Given.several(adapt),
                Given.several(requires),
                Given.orNull(bus),
                Given.orNull(supervisor),
                direct,
                Given.orNull(visible),
                Given.orNull(source));
        PlacementAdded added = server.call(PlacementsApi.class)
                .add(new NewPlacement(
                        employer,
                        title,
                        Given.orNull(municipality),
                        branch,
                        Given.orNull(centre),
                        places,
                        Given.orNull(hours),
                        Given.orNull(demands),
                        start,
                        applyBy,
                        terms.equals(NOTHING) ? null : terms));
        screen.did(
                "Ny praktikplats " + added.placement().id() + ": " + described(added.placement()) + ". " + added.told()
                        + " som följer den får besked." + added.warned(),
                added);
    }

    private static @Nullable LocalDate last(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer weeks) {
        if (weeks == null) {
            return end;
        }
        if (start == null || end != null || weeks < 1) {
            throw new BadInput("Veckor behöver --start, är minst 1 och står inte tillsammans med --end.");
        }
        return start.plusWeeks(weeks).minusDays(1);
    }

    @Command(
            name = "placement change",
            group = GROUP,
            description =
                    "Ändrar en öppen plats. Den som frågar får veta det nya; de som redan fått besked får inget nytt.",
            help = "placement change p3d9 --start 2027-01-18 --hours \"8-16\"")
    void change(
            @Argument(index = 0, description = "ID på platsen") String id,
            @Option(longName = "title", description = "vad man gör där") String title,
            @Option(longName = "places", description = "antal platser") @Nullable Integer places,
            @Option(longName = "hours", description = "arbetstider i ord") String hours,
            @Option(longName = "demands", description = "krav i ord") String demands,
            @Option(longName = "start", description = "första dagen") @Nullable LocalDate start,
            @Option(longName = "apply-by", description = "sök senast") @Nullable LocalDate applyBy,
            @Option(longName = "end", description = "sista dagen") @Nullable LocalDate end,
            @Option(longName = "tasks", description = "vad man gör, i två meningar") String tasks,
            @Option(longName = "address", description = "arbetsplatsens adress") String address,
            @Option(longName = "locality", description = "tätort eller by") String locality,
            @Option(longName = "hours-a-week", description = "timmar i veckan") @Nullable Integer hoursAWeek,
            @Option(longName = "begins", description = "när dagen börjar, som 07:00") String begins,
            @Option(longName = "bus", description = "buss i ord") String bus,
            @Option(longName = "supervisor", description = "handledarens förnamn") String supervisor) {
        PlacementAdded changed = server.call(PlacementsApi.class)
                .change(
                        id,
                        new PlacementChange(
                                Given.orNull(title),
                                places,
                                Given.orNull(hours),
                                Given.orNull(demands),
                                start,
                                applyBy,
                                end,
                                Given.orNull(tasks),
                                Given.orNull(address),
                                Given.orNull(locality),
                                hoursAWeek,
                                Given.time(begins),
                                Given.orNull(bus),
                                Given.orNull(supervisor)));
        screen.did("Ändrad: " + described(changed.placement()) + "." + changed.warned(), changed);
    }

    @Command(
            name = "placement list",
            group = GROUP,
            description = "Visar praktikplatser som går att söka.",
            help = "placement list --branch vård")
    void list(
            @Option(longName = "centre", description = "bara detta centrum") String centre,
            @Option(longName = "branch", description = "bara denna bransch") String branch,
            @Option(longName = "kind", description = "bara denna sort, som lärlingsplats") String kind,
            @Option(longName = "all", description = "också stängda") boolean all) {
        screen.rows(
                server.call(PlacementsApi.class)
                        .list(Given.orNull(centre), Given.orNull(branch), Given.orNull(kind), all ? true : null),
                COLUMNS,
                "Inga praktikplatser.");
    }

    @Command(
            name = "placement match",
            group = GROUP,
            description = "Visar vilka som följer platsen, vilka som inte gör det, och varför.",
            help = "placement match p3d9")
    void match(@Argument(index = 0, description = "ID på platsen") String id) {
        screen.rows(server.call(PlacementsApi.class).match(id), MATCHES, "Ingen vill ha tips om praktik.");
    }

    @Command(
            name = "placement close",
            group = GROUP,
            description = "Stänger en praktikplats. De som visat intresse får besked nästa morgon.",
            help = "placement close p3d9")
    void close(@Argument(index = 0, description = "ID på praktikplatsen") String id) {
        PlacementRow closed = server.call(PlacementsApi.class).close(id);
        screen.did("Stängd: " + described(closed) + ".", closed);
    }

    private static String described(PlacementRow placement) {
        return placement.title() + " hos " + placement.employer() + ", " + placement.municipality();
    }
}
