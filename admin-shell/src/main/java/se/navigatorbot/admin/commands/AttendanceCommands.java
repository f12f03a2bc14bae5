package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AttendanceApi;
import se.navigatorbot.bot.staffapi.AttendanceApi.AttendanceRow;
import se.navigatorbot.bot.staffapi.AttendanceApi.Days;
import se.navigatorbot.bot.staffapi.AttendanceApi.DutyRow;
import se.navigatorbot.bot.staffapi.AttendanceApi.LeaveRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.LinkCode;

/** When staff work, who answers meanwhile, who is on duty. */
final class AttendanceCommands {

    private static final String GROUP = "Personal";
    private static final String USER = "användarnamn";

    private static final List<Column<DutyRow>> COLUMNS = List.of(
            new Column<>("Centrum", "centre", DutyRow::centre),
            new Column<>("Jour nu", "manned", row -> row.manned() ? "ja" : "nej"),
            new Column<>("Telefoner", "phones", DutyRow::phones),
            new Column<>("På plats", "there", DutyRow::there),
            new Column<>("Nästa jour", "next", DutyRow::next));

    private final Server server;
    private final Screen screen;

    AttendanceCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "staff roster",
            group = GROUP,
            description = "Visar vem som har jour och vem som är på plats nu.",
            help = "staff roster --centre ronneby")
    void roster(@Option(longName = "centre", description = "bara detta centrum") String centre) {
        screen.rows(server.call(AttendanceApi.class).duty(Given.orNull(centre)), COLUMNS, "Inga centrum.");
    }

    @Command(
            name = "staff show",
            group = GROUP,
            description = "Visar arbetsdagar, ledighet och vem som svarar i stället.",
            help = "staff show sara")
    void show(@Argument(index = 0, description = USER) String user) {
        said(server.call(AttendanceApi.class).show(user));
    }

    @Command(
            name = "staff days",
            group = GROUP,
            description = "Anger arbetsdagar. Utan --days gäller alla dagar som centrumet har öppet.",
            help = "staff days sara --days mon,tue,wed --substitute ahmed")
    void days(
            @Argument(index = 0, description = USER) String user,
            @Option(longName = "days", description = "mon,tue,wed,thu,fri,sat,sun") List<String> days,
            @Option(longName = "substitute", description = "vem som svarar andra dagar") String substitute) {
        said(server.call(AttendanceApi.class).days(user, new Days(days, Given.orNull(substitute))));
    }

    @Command(
            name = "staff leave",
            group = GROUP,
            description = "Anger en ledighet. Skälet frågas inte och sparas inte.",
            help = "staff leave sara --from 2026-12-21 --to 2027-01-06 --substitute ahmed")
    void leave(
            @Argument(index = 0, description = USER) String user,
            @Option(longName = "from", required = true, description = "första dagen") LocalDate from,
            @Option(longName = "to", required = true, description = "sista dagen") LocalDate to,
            @Option(longName = "substitute", description = "vem som svarar då") String substitute) {
        said(server.call(AttendanceApi.class).leave(user, new LeaveRow(from, to, Given.orNull(substitute))));
    }

    @Command(
            name = "staff back",
            group = GROUP,
            description = "Tar bort en ledighet.",
            help = "staff back sara --from 2026-12-21")
    void back(
            @Argument(index = 0, description = USER) String user,
            @Option(longName = "from", required = true, description = "ledighetens första dag") LocalDate from) {
        said(server.call(AttendanceApi.class).back(user, from.toString()));
    }

    @Command(
            name = "staff chat",
            group = GROUP,
            description = "Ger en kod att skicka till boten i din Telegram, så att larm kommer dit också.",
            help = "staff chat sara")
    void chat(
            @Argument(index = 0, description = USER) String user,
            @Option(longName = "remove", description = "inga fler larm i chatten") boolean remove) {
        if (remove) {
            said(server.call(AttendanceApi.class).removeChat(user));
            return;
        }
        LinkCode code = server.call(AttendanceApi.class).chatCode(user);
        screen.did("Skriv /start " + code.code() + " till boten i Telegram inom tio minuter.", code);
    }

    private void said(AttendanceRow row) {
        String days = row.days().isEmpty() ? "alla dagar som centrumet har öppet" : String.join(", ", row.days());
        StringBuilder text = new StringBuilder(row.firstName() + " arbetar " + days + ".");
        if (row.substitute() != null) {
            text.append(" Andra dagar svarar ").append(row.substitute()).append('.');
        }
        for (LeaveRow leave : row.leaves()) {
            text.append(" Ledig ")
                    .append(Plain.said(leave.from()))
                    .append(" till ")
                    .append(Plain.said(leave.to()));
            text.append(leave.substitute() == null ? "." : ", då svarar " + leave.substitute() + ".");
        }
        text.append(row.chat() ? " Larm går även till egen chatt." : "");
        text.append(row.there() ? " På plats nu." : row.next() == null ? "" : " Åter " + Plain.said(row.next()) + ".");
        screen.did(text.toString(), row);
    }
}
