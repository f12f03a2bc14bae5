package se.navigatorbot.admin.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.AddressLine;
import se.navigatorbot.bot.staffapi.ParticipantsApi.LinkCode;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.Search;
import se.navigatorbot.bot.staffapi.ParticipantsApi.SignUpRow;
import se.navigatorbot.bot.staffapi.Reason;

/** People of the centres. */
final class ParticipantCommands {

    private static final String GROUP = "Deltagare";

    private static final List<Column<ParticipantRow>> COLUMNS = List.of(
            new Column<>("ID", "id", ParticipantRow::id),
            new Column<>("Namn", "first_name", ParticipantRow::firstName),
            new Column<>("Centrum", "centre", ParticipantRow::centre),
            new Column<>("Coach", "coach", ParticipantRow::coach),
            new Column<>("Kanaler", "channels", ParticipantRow::channels),
            new Column<>("Hörde av sig", "last_heard", ParticipantRow::lastHeard),
            new Column<>("", "stopped", row -> row.stopped() ? "STOPP" : ""));

    private final Server server;
    private final Screen screen;

    ParticipantCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "participant add",
            group = GROUP,
            description = "Lägger till en deltagare. Numret får en neutral fråga; inget mer förrän ägaren svarat.",
            help = "participant add --name Ali --centre ronneby --phone 0701740616 --coach sara --subjects tider")
    void add(
            @Option(longName = "name", required = true, description = "förnamn") String name,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "phone", description = "telefonnummer") String phone,
            @Option(longName = "coach", description = "coachens användarnamn") String coach,
            @Option(longName = "programmes", description = "program, med komma emellan") List<String> programmes,
            @Option(longName = "subjects", description = "vad personen sagt ja till: tider, aktiviteter, praktik")
                    List<String> subjects,
            @Option(longName = "branches", description = "branscher för praktik, med komma emellan")
                    List<String> branches,
            @Option(longName = "municipalities", description = "kommuner för praktik; annars hemkommunen")
                    List<String> municipalities) {
        ParticipantCard card = server.call(ParticipantsApi.class)
                .add(new NewParticipant(
                        name,
                        Given.orNull(centre),
                        Given.orNull(phone),
                        Given.orNull(coach),
                        programmes,
                        subjects,
                        branches,
                        municipalities));
        screen.did("Deltagare " + card.id() + ": " + card.firstName() + ". " + reach(card), card);
    }

    @Command(
            name = "participant find",
            group = GROUP,
            description = "Söker på början av förnamnet, ett helt telefonnummer eller ett ID.",
            help = "participant find Ali")
    void find(
            @Argument(index = 0, description = "namn, nummer eller ID att söka på") String text,
            @Option(longName = "centre", description = "bara detta centrum") String centre) {
        screen.rows(
                server.call(ParticipantsApi.class).search(new Search(text, Given.orNull(centre))),
                COLUMNS,
                "Ingen deltagare hittad.");
    }

    @Command(
            name = "participant list",
            group = GROUP,
            description = "Visar deltagarna.",
            help = "participant list --centre ronneby")
    void list(@Option(longName = "centre", description = "bara detta centrum") String centre) {
        screen.rows(server.call(ParticipantsApi.class).find(null, Given.orNull(centre)), COLUMNS, "Inga deltagare.");
    }

    @Command(
            name = "participant show",
            group = GROUP,
            description = "Visar en deltagare.",
            help = "participant show 7-k3f…")
    void show(
            @Argument(index = 0, description = "deltagarens ID") String id,
            @Option(longName = "reason", description = "varför, vid skyddade uppgifter") String reason) {
        ParticipantCard card = server.call(ParticipantsApi.class).show(id, Reason.written(reason));
        screen.card(parts(card), card);
    }

    @Command(
            name = "participant link",
            group = GROUP,
            description = "Ger en kod som kopplar Telegram eller webbchatt till deltagaren. Gäller en gång.",
            help = "participant link 7-k3f…")
    void link(@Argument(index = 0, description = "deltagarens ID") String id) {
        LinkCode code = server.call(ParticipantsApi.class).linkCode(id);
        screen.did("Kod: " + code.code() + ". Den gäller en gång.", code);
        code.links().forEach(screen::say);
    }

    private static Map<String, @Nullable Object> parts(ParticipantCard card) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("ID", card.id());
        parts.put("Namn", card.firstName());
        parts.put("Centrum", card.centre());
        parts.put("Program", card.programmes());
        parts.put("Coach", card.coach());
        parts.put("Behov", card.needs());
        parts.put("Branscher", card.branches());
        parts.put("Kommuner", card.municipalities());
        parts.put("Val", card.wishes());
        parts.put("STOPP", card.stopped() ? "ja, inget skickas utom svar" : null);
        parts.put(
                "Nås på",
                card.addresses().stream().map(ParticipantCommands::address).toList());
        parts.put("Samtal", Talk.state(card.state()));
        parts.put(
                "Möten",
                card.appointments().stream()
                        .map(a -> Plain.said(a.start()) + " med " + a.coachName() + ": " + a.status() + " (" + a.id()
                                + ")")
                        .toList());
        parts.put(
                "Anmäld",
                card.signUps().stream().map(ParticipantCommands::signUp).toList());
        return parts;
    }

    private static String reach(ParticipantCard card) {
        return card.addresses().isEmpty()
                ? "Ingen kanal än: ge en kod med participant link " + card.id() + "."
                : String.join(
                        "; ",
                        card.addresses().stream()
                                .map(ParticipantCommands::address)
                                .toList());
    }

    private static String address(AddressLine line) {
        return line.channel() + " " + line.shown() + " (" + line.state() + ")";
    }

    private static String signUp(SignUpRow row) {
        return row.title() + (row.start() == null ? "" : " " + Plain.said(row.start())) + " " + row.state();
    }
}
