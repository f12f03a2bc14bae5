package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;

/** Places with employers. */
final class PlacementCommands {

    private static final String GROUP = "Praktik";

    private static final List<Column<PlacementRow>> COLUMNS = List.of(
            new Column<>("ID", "id", PlacementRow::id),
            new Column<>("Arbetsgivare", "employer", PlacementRow::employer),
            new Column<>("Praktik", "title", PlacementRow::title),
            new Column<>("Ort", "municipality", PlacementRow::municipality),
            new Column<>("Bransch", "branch", PlacementRow::branch),
            new Column<>("Platser", "places", PlacementRow::places),
            new Column<>("Start", "start", PlacementRow::start),
            new Column<>("Sök senast", "apply_by", PlacementRow::applyBy),
            new Column<>("", "state", placement -> placement.closed() ? "stängd" : ""));

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
            @Option(longName = "apply-by", description = "sök senast") @Nullable LocalDate applyBy) {
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
                        applyBy));
        screen.did(
                "Ny praktikplats " + added.placement().id() + ": " + described(added.placement()) + ". " + added.told()
                        + " som följer den får besked.",
                added);
    }

    @Command(
            name = "placement list",
            group = GROUP,
            description = "Visar praktikplatser som går att söka.",
            help = "placement list --branch vård")
    void list(
            @Option(longName = "centre", description = "bara detta centrum") String centre,
            @Option(longName = "branch", description = "bara denna bransch") String branch,
            @Option(longName = "all", description = "också stängda") boolean all) {
        screen.rows(
                server.call(PlacementsApi.class).list(Given.orNull(centre), Given.orNull(branch), all ? true : null),
                COLUMNS,
                "Inga praktikplatser.");
    }

    @Command(
            name = "placement close",
            group = GROUP,
            description = "Stänger en praktikplats. Ingen får besked.",
            help = "placement close p3d9")
    void close(@Argument(index = 0, description = "ID på praktikplatsen") String id) {
        PlacementRow closed = server.call(PlacementsApi.class).close(id);
        screen.did("Stängd: " + described(closed) + ".", closed);
    }

    private static String described(PlacementRow placement) {
        return placement.title() + " hos " + placement.employer() + ", " + placement.municipality();
    }
}
