package se.navigatorbot.admin.commands;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.staffapi.StaffApi.DutyPhone;
import se.navigatorbot.bot.staffapi.StaffApi.NewStaff;
import se.navigatorbot.bot.staffapi.StaffApi.StaffRow;

/** Accounts of staff. */
final class StaffCommands {

    private static final String GROUP = "Personal";
    private static final String USER = "användarnamn";

    private static final List<Column<StaffRow>> COLUMNS = List.of(
            new Column<>("Användare", "user", StaffRow::user),
            new Column<>("Namn", "first_name", StaffRow::firstName),
            new Column<>("Roll", "role", StaffRow::roleName),
            new Column<>("Centrum", "centres", StaffRow::centres),
            new Column<>("Jourtelefon", "duty_phone", StaffRow::dutyPhone),
            new Column<>("", "state", row -> row.disabled() ? "spärrad" : ""));

    private final Server server;
    private final Screen screen;

    StaffCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "staff add",
            group = GROUP,
            description = "Lägger till ett konto. Utan --password-file hittar servern på ett lösenord.",
            help = "staff add --user sara --name Sara --role coach --centre ronneby")
    void add(
            @Option(longName = "user", required = true, description = USER) String user,
            @Option(longName = "name", required = true, description = "förnamn") String name,
            @Option(longName = "role", required = true, description = "roll, som coach eller administrator")
                    String role,
            @Option(longName = "centre", description = "centrum, med komma emellan") List<String> centres,
            @Option(longName = "phone", description = "telefon som får larm utan innehåll") String phone,
            @Option(longName = "password-file", description = "fil med lösenordet på första raden") @Nullable
                    Path file) {
        StaffApi staff = server.call(StaffApi.class);
        String password = file == null ? null : Given.password(file);
        StaffRow row = staff.add(new NewStaff(user, name, role, centres, password));
        String made = row.password() == null ? "" : " Lösenord: " + row.password() + " (visas bara nu).";
        screen.did("Nytt konto " + row.user() + ": " + row.firstName() + ", " + row.roleName() + "." + made, row);
        if (!phone.isBlank()) {
            screen.say(duty(staff.dutyPhone(user, new DutyPhone(phone))));
        }
    }

    @Command(name = "staff list", group = GROUP, description = "Visar konton.", help = "staff list")
    void list() {
        screen.rows(server.call(StaffApi.class).list(), COLUMNS, "Inga konton.");
    }

    @Command(
            name = "staff duty",
            group = GROUP,
            description = "Anger telefonen som får larm utan innehåll. Utan --phone tas den bort.",
            help = "staff duty sara --phone 0701740616")
    void duty(
            @Argument(index = 0, description = USER) String user,
            @Option(longName = "phone", description = "telefonnummer") String phone) {
        StaffRow row = server.call(StaffApi.class).dutyPhone(user, new DutyPhone(phone));
        screen.did(duty(row), row);
    }

    @Command(
            name = "staff disable",
            group = GROUP,
            description = "Spärrar ett konto. Personen loggas ut direkt.",
            help = "staff disable sara")
    void disable(@Argument(index = 0, description = USER) String user) {
        StaffRow row = server.call(StaffApi.class).disable(user);
        screen.did("Kontot " + row.user() + " är spärrat.", row);
    }

    @Command(
            name = "staff reset",
            group = GROUP,
            description = "Ger ett konto ett nytt lösenord, tar bort kodappen och låser upp. Personen loggas ut.",
            help = "staff reset sara")
    void reset(@Argument(index = 0, description = USER) String user) {
        StaffRow row = server.call(StaffApi.class).reset(user);
        screen.did("Nytt lösenord för " + row.user() + ": " + row.password() + " (visas bara nu).", row);
    }

    private static String duty(StaffRow row) {
        return row.dutyPhone().isEmpty()
                ? row.firstName() + " har ingen jourtelefon."
                : "Larm till " + row.firstName() + " går till " + row.dutyPhone() + ".";
    }
}
