package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChange;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChanged;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayRow;
import se.navigatorbot.bot.staffapi.Listing;

/** A coach's absence: a whole day's meetings in one act. */
final class CoachDayCommands {

    private static final String GROUP = "Tider";
    private static final String KEPT = " Inget är ändrat.";

    private static final List<Column<DayRow>> COLUMNS = List.of(
            new Column<>("ID", "id", DayRow::id),
            new Column<>("Deltagare", "first_name", DayRow::firstName),
            new Column<>("Deltagar-ID", "person", DayRow::person),
            new Column<>("Start", "start", DayRow::start),
            new Column<>("Ny tid", "moved", DayRow::moved),
            new Column<>("Vad", "outcome", DayRow::outcome));

    private final Server server;
    private final Screen screen;

    CoachDayCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "appointment day-move",
            group = GROUP,
            description = "Flyttar eller avbokar alla möten som en coach har en dag. Var och en får ett besked.",
            help = "appointment day-move --coach sara --date 26/11 --to 27/11 --count 6")
    void dayMove(
            @Option(longName = "coach", required = true, description = "coachens användarnamn") String coach,
            @Option(longName = "date", required = true, description = "dagen som ska tömmas") LocalDate date,
            @Option(longName = "to", description = "dagen att flytta till") @Nullable LocalDate to,
            @Option(longName = "cancel", description = "avboka alla i stället") boolean cancel,
            @Option(longName = "cancel-rest", description = "avboka det som inte får plats") boolean cancelRest,
            @Option(longName = "count", description = "antalet möten som visades") @Nullable Integer count) {
        if ((to == null) != cancel) {
            throw new BadInput("Ange ett av --to och --cancel." + KEPT);
        }
        AppointmentsApi api = server.call(AppointmentsApi.class);
        int typed = count == null ? asked(api.day(new DayChange(coach, date, to, cancelRest, null))) : count;
        if (typed > 0) {
            rows(api.day(new DayChange(coach, date, to, cancelRest, typed)));
        }
    }

    /** Shows what would be done; the number is typed, or given with the next call. */
    private int asked(DayChanged preview) {
        rows(preview);
        if (preview.rows().isEmpty() || !screen.interactive()) {
            return 0;
        }
        String typed = screen.ask("Skriv antalet möten för att göra det: ").strip();
        if (!typed.matches("\\d{1,4}")) {
            throw new BadInput("\"" + typed + "\" är inget antal." + KEPT);
        }
        return Integer.parseInt(typed);
    }

    private void rows(DayChanged changed) {
        screen.rows(Listing.of(changed.rows()), COLUMNS, "Inga möten den dagen.");
        if (!Objects.requireNonNullElse(changed.others(), "").isEmpty()) {
            screen.say(changed.others());
        }
    }
}
