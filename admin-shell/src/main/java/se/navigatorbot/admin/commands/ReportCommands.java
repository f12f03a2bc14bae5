package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.ReportsApi;
import se.navigatorbot.bot.staffapi.ReportsApi.CountRow;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfMonth;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;
import se.navigatorbot.bot.staffapi.ReportsApi.ReminderComparison;
import se.navigatorbot.bot.staffapi.ReportsApi.WordingRow;

/** Figures. Groups under five are shown as ***. */
final class ReportCommands {

    private static final String GROUP = "Rapporter";

    private static final List<Column<OutcomeRow>> OUTCOMES = List.of(
            new Column<>("Grupp", "group", OutcomeRow::group),
            new Column<>("Namn", "name", OutcomeRow::name),
            new Column<>("Deltagare", "participants", row -> HiddenCount.shown(row.participants())),
            new Column<>("Slutat", "left", row -> HiddenCount.shown(row.left())),
            new Column<>("Arbete", "work", row -> HiddenCount.shown(row.work())),
            new Column<>("Studier", "studies", row -> HiddenCount.shown(row.studies())),
            new Column<>("Egna ord", "told", row -> HiddenCount.shown(row.told())),
            new Column<>("Andel %", "share", row -> HiddenCount.shown(row.share())),
            new Column<>("Av slutade %", "share_of_left", row -> HiddenCount.shown(row.shareOfLeft())),
            new Column<>(
                    "Mål 60 %", "goal", row -> row.goal() == null ? HiddenCount.STARS : row.goal() ? "ja" : "nej"));

    private static final List<Column<MonthRow>> MONTH = List.of(
            new Column<>("Centrum", "centre", MonthRow::centre),
            new Column<>("Deltagare", "people", row -> HiddenCount.shown(row.people())),
            new Column<>("Skrev", "wrote", row -> HiddenCount.shown(row.wrote())),
            new Column<>("Började", "begun", row -> HiddenCount.shown(row.begun())),
            new Column<>("Slutade", "left", row -> HiddenCount.shown(row.left())),
            new Column<>("Till arbete/studier", "reached", row -> HiddenCount.shown(row.reached())),
            new Column<>("Platser", "places", row -> HiddenCount.shown(row.places())),
            new Column<>("Möten", "came", row -> HiddenCount.shown(row.came())),
            new Column<>("Uteblivna", "missed", row -> HiddenCount.shown(row.missed())));

    private static final List<Column<CountRow>> COUNTS = List.of(
            new Column<>("Vad", "what", CountRow::what),
            new Column<>("Antal", "count", row -> HiddenCount.shown(row.count())));

    private static final List<Column<EsfLine>> ESF = List.of(
            new Column<>("Kod", "code", EsfLine::code),
            new Column<>("Program", "programme", EsfLine::programme),
            new Column<>("Start", "start", EsfLine::start),
            new Column<>("Slut", "end", EsfLine::end),
            new Column<>("Utfall", "outcome", EsfLine::outcome),
            new Column<>("Enligt", "told", row -> row.told() == null ? "" : row.told() ? "deltagaren" : "personalen"),
            new Column<>("Efter sex månader", "six_months", EsfLine::sixMonths),
            new Column<>("Minuter", "minutes", EsfLine::minutes),
            new Column<>("Rättad", "changed", row -> row.changed() ? "ja" : ""));

    private static final List<Column<EsfMonth>> SENT = List.of(
            new Column<>("Månad", "month", EsfMonth::month),
            new Column<>("Lämnad", "sent_at", EsfMonth::sentAt),
            new Column<>("Lämna igen", "again", row -> row.again() ? "ja" : ""));

    private final Server server;
    private final Screen screen;

    ReportCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "report outcomes",
            group = GROUP,
            description = "Andelen till arbete eller studier: alla, per program, kommun, kön och hänvisning.",
            help = "report outcomes --from 2026-01-01 --to 2026-12-31")
    void outcomes(
            @Option(longName = "from", description = "första dagen; annars 1 januari") @Nullable LocalDate from,
            @Option(longName = "to", description = "sista dagen; annars i dag") @Nullable LocalDate to) {
        screen.rows(
                server.call(ReportsApi.class).outcomes(Given.iso(from), Given.iso(to)), OUTCOMES, "Inga deltagare.");
    }

    @Command(
            name = "report programme",
            group = GROUP,
            description = "Samma för ett program.",
            help = "report programme vis --from 2026-01-01")
    void programme(
            @Argument(index = 0, description = "programmets ID") String programme,
            @Option(longName = "from", description = "första dagen; annars 1 januari") @Nullable LocalDate from,
            @Option(longName = "to", description = "sista dagen; annars i dag") @Nullable LocalDate to) {
        screen.rows(
                server.call(ReportsApi.class).programme(programme, Given.iso(from), Given.iso(to)),
                OUTCOMES,
                "Inga deltagare.");
    }

    @Command(
            name = "report month",
            group = GROUP,
            description = "En månad för regionen och varje centrum.",
            help = "report month 2026-11")
    void month(@Argument(index = 0, description = "månad, som 2026-11") String month) {
        screen.rows(server.call(ReportsApi.class).month(month), MONTH, "Inga deltagare.");
    }

    @Command(
            name = "report reminders",
            group = GROUP,
            description = "Jämför två texter som påminner om möten: hur många kom, och vad slumpen kan ha gjort.",
            help = "report reminders")
    void reminders() {
        ReminderComparison compared = server.call(ReportsApi.class).reminders();
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Period", compared.first() + " till " + compared.last());
        compared.wordings().forEach(row -> parts.put(row.key(), counted(row)));
        parts.put("Skillnad", compared.points() == null ? HiddenCount.STARS : points(compared));
        parts.put("Besked", compared.said());
        screen.card(parts, compared);
    }

    private static String counted(WordingRow row) {
        return HiddenCount.shown(row.came()) + " kom, " + HiddenCount.shown(row.missed()) + " kom inte, "
                + HiddenCount.shown(row.cancelled()) + " avbokade";
    }

    private static String points(ReminderComparison compared) {
        return compared.points() + " procentenheter (" + compared.low() + " till " + compared.high() + ")";
    }

    @Command(
            name = "report channels",
            group = GROUP,
            description = "Hur många som nås i varje kanal.",
            help = "report channels")
    void channels() {
        screen.rows(server.call(ReportsApi.class).channels(), COUNTS, "Inga deltagare.");
    }

    @Command(
            name = "report esf",
            group = GROUP,
            description = "Månadens rader till ESF: kod, program, start, slut, utfall, minuter.",
            help = "report esf 2026-11 --output csv")
    void esf(
            @Argument(index = 0, description = "månad, som 2026-11") String month,
            @Option(longName = "partner", description = "bara det som får delas med denna part") String partner) {
        screen.rows(server.call(ReportsApi.class).esf(month, Given.orNull(partner)), ESF, "Inga rader.");
    }

    @Command(
            name = "report esf sent",
            group = GROUP,
            description = "Skriver att månaden är lämnad som den är nu.",
            help = "report esf sent 2026-11")
    void sent(@Argument(index = 0, description = "månad, som 2026-11") String month) {
        screen.rows(server.call(ReportsApi.class).esfSent(month), SENT, "Inga månader.");
    }

    @Command(
            name = "report esf months",
            group = GROUP,
            description = "Lämnade månader, och vilka som måste lämnas igen efter rättning.",
            help = "report esf months")
    void months() {
        screen.rows(server.call(ReportsApi.class).esfMonths(), SENT, "Inga månader.");
    }
}
