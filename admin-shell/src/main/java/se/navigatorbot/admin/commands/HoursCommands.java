package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.HoursApi;
import se.navigatorbot.bot.staffapi.HoursApi.DayRow;
import se.navigatorbot.bot.staffapi.HoursApi.NewException;
import se.navigatorbot.bot.staffapi.HoursApi.NewPeriod;
import se.navigatorbot.bot.staffapi.HoursApi.WeekSpan;

/** Opening hours. */
final class HoursCommands {

    private static final String GROUP = "Öppettider";

    private static final List<Column<DayRow>> COLUMNS = List.of(
            new Column<>("Centrum", "centre", DayRow::centre),
            new Column<>("Datum", "date", DayRow::date),
            new Column<>("Dag", "weekday", DayRow::weekday),
            new Column<>("Öppet", "hours", DayRow::hours),
            new Column<>("Varför", "reason", DayRow::reason));

    private final Server server;
    private final Screen screen;

    HoursCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "hours show",
            group = GROUP,
            description = "Visar öppettider dag för dag.",
            help = "hours show --centre ronneby --from 2026-12-21 --days 14")
    void show(
            @Option(longName = "centre", description = "centrum; annars de egna") String centre,
            @Option(longName = "from", description = "från och med; annars i dag") @Nullable LocalDate from,
            @Option(longName = "days", description = "antal dagar; annars 7, högst 60") @Nullable Integer days) {
        screen.rows(
                server.call(HoursApi.class).show(Given.orNull(centre), Given.iso(from), days),
                COLUMNS,
                "Inga öppettider.");
    }

    @Command(
            name = "hours exception",
            group = GROUP,
            description = "Ändrar öppettiden en dag: stängt, andra tider, eller tillbaka till det vanliga.",
            help =
                    "hours exception --centre ronneby --date 2026-12-23 --open 10:00-14:00 --reason \"dag före julafton\"")
    void exception(
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "date", required = true, description = "vilken dag") LocalDate date,
            @Option(longName = "closed", description = "stängt hela dagen") boolean closed,
            @Option(longName = "open", description = "tider som 10:00-14:00, med komma emellan") List<String> open,
            @Option(longName = "remove", description = "tillbaka till vanliga tider; kräver --centre") boolean remove,
            @Option(longName = "reason", description = "orsak som deltagare får läsa") String reason) {
        int said = (closed ? 1 : 0) + (open.isEmpty() ? 0 : 1) + (remove ? 1 : 0);
        if (said != 1) {
            throw new BadInput("Ange ett av --closed, --open och --remove. Inget är ändrat.");
        }
        HoursApi hours = server.call(HoursApi.class);
        DayRow day = remove
                ? hours.removeException(needed(centre), date.toString())
                : hours.addException(new NewException(Given.orNull(centre), date, open, Given.orNull(reason)));
        String why = day.reason().isEmpty() ? "" : " (" + day.reason() + ")";
        screen.did(day.centre() + " " + Plain.said(day.date()) + ": " + day.hours() + why + ".", day);
    }

    @Command(
            name = "hours set",
            group = GROUP,
            description = "Sätter öppettider för en del av året, vecka efter vecka. Helgdagar ändras inte.",
            help = "hours set --centre ronneby --from 14/6 --to 15/8 --week \"mån-tor 9-15, fre 9-12\""
                    + " --reason sommartider")
    void set(
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "from", required = true, description = "första dagen") LocalDate from,
            @Option(longName = "to", required = true, description = "sista dagen") LocalDate to,
            @Option(
                            longName = "week",
                            required = true,
                            description = "tider, som \"mån-tor 9-15, fre 9-12\"; annars stängt")
                    String week,
            @Option(longName = "reason", description = "orsak som deltagare får läsa") String reason) {
        List<WeekSpan> rows = TypedWeek.read(week, null, null).stream()
                .map(time -> new WeekSpan(time.day(), time.from(), time.to()))
                .toList();
        screen.rows(
                server.call(HoursApi.class)
                        .setPeriod(new NewPeriod(Given.orNull(centre), from, to, rows, Given.orNull(reason))),
                COLUMNS,
                "");
    }

    private static String needed(String centre) {
        if (centre.isBlank()) {
            throw new BadInput("Det saknas --centre. Inget är ändrat.");
        }
        return centre;
    }
}
