package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Move;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Outcome;

/** Meetings. */
final class AppointmentCommands {

    private static final String GROUP = "Tider";

    private static final List<Column<AppointmentRow>> COLUMNS = List.of(
            new Column<>("ID", "id", AppointmentRow::id),
            new Column<>("Start", "start", AppointmentRow::start),
            new Column<>("Min", "minutes", AppointmentRow::minutes),
            new Column<>("Deltagare", "first_name", AppointmentRow::firstName),
            new Column<>("Deltagar-ID", "person", AppointmentRow::person),
            new Column<>("Coach", "coach", AppointmentRow::coachName),
            new Column<>("Centrum", "centre", AppointmentRow::centre),
            new Column<>("Svar", "status", AppointmentRow::status),
            new Column<>("Påminnelse", "reminded", AppointmentRow::reminded),
            new Column<>("Plats", "place", AppointmentRow::place));

    private final Server server;
    private final Screen screen;

    AppointmentCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "appointment book",
            group = GROUP,
            description = "Bokar ett möte. Deltagaren får en bekräftelse och senare påminnelser.",
            help = "appointment book --person 7-k3f… --coach sara --start \"26/11 13.00\" --minutes 45")
    void add(
            @Option(longName = "person", required = true, description = "deltagarens ID") String person,
            @Option(longName = "coach", description = "coachens användarnamn; annars du själv") String coach,
            @Option(longName = "centre", description = "centrum; annars deltagarens") String centre,
            @Option(longName = "start", required = true, description = "när mötet börjar") LocalDateTime start,
            @Option(longName = "minutes", description = "längd i minuter; annars 45") @Nullable Integer minutes,
            @Option(longName = "place", description = "plats; annars centrumets adress") String place,
            @Option(longName = "beside-others", description = "får gå in i coachens andra möten") boolean beside) {
        AppointmentRow made = server.call(AppointmentsApi.class)
                .add(new NewAppointment(
                        person,
                        Given.orNull(coach),
                        Given.orNull(centre),
                        start,
                        minutes,
                        Given.orNull(place),
                        beside));
        screen.did("Bokad tid " + made.id() + ": " + described(made) + ". Deltagaren får besked." + warned(made), made);
    }

    @Command(
            name = "appointment list",
            group = GROUP,
            description = "Visar möten från i dag och framåt, med vad deltagarna svarat.",
            help = "appointment list --coach sara --from 2026-11-23 --to 2026-11-27")
    void list(
            @Option(longName = "centre", description = "bara detta centrum") String centre,
            @Option(longName = "coach", description = "bara denna coach") String coach,
            @Option(longName = "from", description = "från och med") @Nullable LocalDate from,
            @Option(longName = "to", description = "till och med") @Nullable LocalDate to) {
        screen.rows(
                server.call(AppointmentsApi.class)
                        .list(Given.orNull(centre), Given.orNull(coach), Given.iso(from), Given.iso(to)),
                COLUMNS,
                "Inga möten.");
    }

    @Command(
            name = "appointment unreminded",
            group = GROUP,
            description = "Visar kommande möten där en påminnelse inte blev av, med orsaken.",
            help = "appointment unreminded --coach sara")
    void unreminded(@Option(longName = "coach", description = "bara denna coach") String coach) {
        screen.rows(
                server.call(AppointmentsApi.class).unreminded(Given.orNull(coach)),
                COLUMNS,
                "Alla påminnelser har blivit av.");
    }

    @Command(
            name = "appointment cancel",
            group = GROUP,
            description = "Avbokar ett möte. Deltagaren får besked.",
            help = "appointment cancel --person 7-k3f… --id m4x2")
    void cancel(
            @Option(longName = "person", required = true, description = "deltagarens ID") String person,
            @Option(longName = "id", required = true, description = "mötets ID") String id) {
        AppointmentRow cancelled = server.call(AppointmentsApi.class).cancel(person, id);
        screen.did("Avbokad: " + described(cancelled) + ". Deltagaren får besked.", cancelled);
    }

    @Command(
            name = "appointment move",
            group = GROUP,
            description = "Flyttar ett möte. Deltagaren får besked.",
            help = "appointment move --person 7-k3f… --id m4x2 --start \"27/11 10.00\"")
    void move(
            @Option(longName = "person", required = true, description = "deltagarens ID") String person,
            @Option(longName = "id", required = true, description = "mötets ID") String id,
            @Option(longName = "start", required = true, description = "den nya tiden") LocalDateTime start,
            @Option(longName = "minutes", description = "ny längd; annars som förut") @Nullable Integer minutes,
            @Option(longName = "place", description = "ny plats; annars som förut") String place) {
        AppointmentRow moved = server.call(AppointmentsApi.class)
                .move(person, id, new Move(start, minutes, Given.orNull(place), false));
        screen.did("Flyttad: " + described(moved) + ". Deltagaren får besked." + warned(moved), moved);
    }

    @Command(
            name = "appointment outcome",
            group = GROUP,
            description = "Skriver upp om deltagaren kom. Den som inte kom får ett vänligt meddelande samma dag.",
            help = "appointment outcome --person 7-k3f… --id m4x2 --missed")
    void outcome(
            @Option(longName = "person", required = true, description = "deltagarens ID") String person,
            @Option(longName = "id", required = true, description = "mötets ID") String id,
            @Option(longName = "came", description = "deltagaren kom") boolean came,
            @Option(longName = "missed", description = "deltagaren kom inte") boolean missed) {
        if (came == missed) {
            throw new BadInput("Ange ett av --came och --missed. Inget är ändrat.");
        }
        AppointmentRow marked = server.call(AppointmentsApi.class).outcome(person, id, new Outcome(came));
        screen.did(described(marked) + ": " + marked.status() + ".", marked);
    }

    private static String warned(AppointmentRow row) {
        return row.clashes().isEmpty() ? "" : " Obs: tiden " + String.join(", ", row.clashes()) + ".";
    }

    private static String described(AppointmentRow row) {
        String who = row.firstName().isBlank() ? row.person() : row.firstName();
        return who + " med " + row.coachName() + " " + Plain.said(row.start()) + ", " + row.minutes() + " minuter, "
                + row.place();
    }
}
