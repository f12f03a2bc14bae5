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
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.ContactRow;
import se.navigatorbot.bot.staffapi.JourneysApi.Correction;
import se.navigatorbot.bot.staffapi.JourneysApi.End;
import se.navigatorbot.bot.staffapi.JourneysApi.EnrolmentRow;
import se.navigatorbot.bot.staffapi.JourneysApi.JourneyCard;
import se.navigatorbot.bot.staffapi.JourneysApi.NewAttendance;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.bot.staffapi.JourneysApi.Notes;
import se.navigatorbot.bot.staffapi.JourneysApi.StayRow;
import se.navigatorbot.bot.staffapi.JourneysApi.ToldRow;
import se.navigatorbot.bot.staffapi.JourneysApi.Verdict;
import se.navigatorbot.bot.staffapi.Reason;

/** The way of a person through programmes and workplaces. */
final class JourneyCommands {

    private static final String GROUP = "Vägen vidare";

    private static final List<Column<ContactRow>> CONTACTS = List.of(
            new Column<>("Tid", "at", ContactRow::at),
            new Column<>("Kanal", "channel", ContactRow::channel),
            new Column<>("Av", "by", ContactRow::by),
            new Column<>("Om", "about", ContactRow::about),
            new Column<>("Svar", "answered", row -> row.answered() ? "ja" : "nej"));

    private final Server server;
    private final Screen screen;

    JourneyCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "journey show",
            group = GROUP,
            description = "Visar mål, program och platser för en deltagare.",
            help = "journey show 7-abc")
    void show(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "reason", description = "skälet, för skyddade uppgifter") String reason) {
        told(server.call(JourneysApi.class).show(id, Reason.written(reason)));
    }

    @Command(
            name = "journey contacts",
            group = GROUP,
            description = "Visar varje försök att nå en deltagare, det senaste först.",
            help = "journey contacts 7-abc")
    void contacts(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "reason", description = "skälet, för skyddade uppgifter") String reason) {
        screen.rows(server.call(JourneysApi.class).contacts(id, Reason.written(reason)), CONTACTS, "Inga försök.");
    }

    @Command(
            name = "journey start",
            group = GROUP,
            description = "En deltagare börjar på en plats. Fyra frågor om hur det går följer av sig själva.",
            help = "journey start 7-abc --placement lager-1 --from 2026-12-07 --days mon,tue,wed --begins 07:00")
    void start(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "placement", description = "ID på platsen") String placement,
            @Option(longName = "employer", description = "arbetsgivare, om platsen inte finns") String employer,
            @Option(longName = "kind", description = "praktik, jobb …; annars platsens") String kind,
            @Option(longName = "from", description = "första dagen; annars platsens") @Nullable LocalDate from,
            @Option(longName = "to", description = "sista dagen") @Nullable LocalDate to,
            @Option(longName = "days", description = "arbetsdagar, som mon,tue") String days,
            @Option(longName = "begins", description = "när dagen börjar") String begins,
            @Option(longName = "ends", description = "när dagen slutar") String ends) {
        NewStay stay = new NewStay(
                Given.orNull(placement),
                Given.orNull(employer),
                Given.orNull(kind),
                from,
                to,
                Given.several(days),
                Given.time(begins),
                Given.time(ends));
        told(server.call(JourneysApi.class).start(id, stay));
    }

    @Command(
            name = "journey end",
            group = GROUP,
            description = "En deltagare slutar på en plats. Frågorna slutar också.",
            help = "journey end 7-abc --stay 7-t3")
    void end(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "stay", required = true, description = "ID på tiden där") String stay,
            @Option(longName = "last", description = "sista dagen; annars i dag") @Nullable LocalDate last) {
        told(server.call(JourneysApi.class).end(id, stay, new End(last, null)));
    }

    @Command(
            name = "programme enrol",
            group = GROUP,
            description =
                    "En deltagare börjar i ett program, eventuellt från ett annat. Samtal och historik finns kvar.",
            help = "programme enrol 7-abc --programme vis --passing navigatorcentrum --coach lena")
    void enrol(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "programme", required = true, description = "programmets ID") String programme,
            @Option(longName = "from", description = "första dagen; annars i dag") @Nullable LocalDate from,
            @Option(longName = "passing", description = "program som slutar samtidigt") String passing,
            @Option(longName = "coach", description = "ny coach") String coach) {
        told(server.call(JourneysApi.class)
                .enrol(id, new NewEnrolment(programme, from, Given.several(passing), Given.orNull(coach))));
    }

    @Command(
            name = "programme leave",
            group = GROUP,
            description = "En deltagare lämnar ett program med ett resultat. Rättar också det som står.",
            help = "programme leave 7-abc --enrolment 7-t3 --result arbete")
    void leave(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "enrolment", required = true, description = "ID på tiden i programmet") String enrolment,
            @Option(longName = "result", required = true, description = "arbete, studier, eget företag, annat …")
                    String result,
            @Option(longName = "last", description = "sista dagen; annars i dag") @Nullable LocalDate last) {
        told(server.call(JourneysApi.class).leave(id, enrolment, new End(last, result)));
    }

    @Command(
            name = "programme correct",
            group = GROUP,
            description =
                    "Rättar fel start, kommun eller slut i ett program, eller tar bort det som aldrig var. Månader"
                            + " som redan är inlämnade märks.",
            help = "programme correct 7-abc --enrolment 7-t3 --from 2026-09-14 --reason \"fel dag\"")
    void correct(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "enrolment", required = true, description = "ID på tiden i programmet") String enrolment,
            @Option(longName = "reason", required = true, description = "varför") String reason,
            @Option(longName = "from", description = "rätt första dag") @Nullable LocalDate from,
            @Option(longName = "municipality", description = "rätt kommun") String municipality,
            @Option(longName = "open", description = "har inte slutat") boolean open,
            @Option(longName = "remove", description = "har aldrig varit med") boolean remove) {
        Correction right = new Correction(from, null, Given.orNull(municipality), null, open, remove, reason);
        told(server.call(JourneysApi.class).correct(id, enrolment, right));
    }

    @Command(
            name = "journey correct",
            group = GROUP,
            description = "Rättar fel arbetsgivare, start eller slut på en plats, eller tar bort det som aldrig var.",
            help = "journey correct 7-abc --stay 7-t4 --from 2026-12-14 --reason \"började en vecka senare\"")
    void correctStay(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "stay", required = true, description = "ID på tiden där") String stay,
            @Option(longName = "reason", required = true, description = "varför") String reason,
            @Option(longName = "employer", description = "rätt arbetsgivare") String employer,
            @Option(longName = "from", description = "rätt första dag") @Nullable LocalDate from,
            @Option(longName = "to", description = "rätt sista dag") @Nullable LocalDate to,
            @Option(longName = "open", description = "har inte slutat") boolean open,
            @Option(longName = "remove", description = "har aldrig varit där") boolean remove) {
        Correction right = new Correction(from, to, null, Given.orNull(employer), open, remove, reason);
        told(server.call(JourneysApi.class).correctStay(id, stay, right));
    }

    @Command(
            name = "attendance add",
            group = GROUP,
            description = "Intygar tid i ett program. Samma aktivitet samma dag rättas; 0 minuter tar bort.",
            help = "attendance add 7-abc --programme vis --activity \"CV-verkstad\" --minutes 90")
    void attest(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "programme", required = true, description = "programmets ID") String programme,
            @Option(longName = "activity", required = true, description = "vad") String activity,
            @Option(longName = "minutes", required = true, description = "minuter") Integer minutes,
            @Option(longName = "date", description = "dagen; annars i dag") @Nullable LocalDate date) {
        told(server.call(JourneysApi.class).attest(id, new NewAttendance(date, programme, activity, minutes)));
    }

    @Command(
            name = "journey note",
            group = GROUP,
            description = "Skriver deltagarens mål och nästa steg med egna ord. Kön och hänvisning bara för statistik.",
            help = "journey note 7-abc --goal \"jobba med djur\" --next \"ringa stallet\"")
    void note(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "goal", description = "mål") String goal,
            @Option(longName = "next", description = "nästa steg") String next,
            @Option(longName = "gender", description = "kvinna, man eller annat") String gender,
            @Option(longName = "referral", description = "hänvisad av: af, soc, skola, region, fk, egen eller annan")
                    String referral) {
        told(server.call(JourneysApi.class)
                .note(
                        id,
                        new Notes(
                                Given.orNull(goal), Given.orNull(next), Given.orNull(gender), Given.orNull(referral))));
    }

    @Command(
            name = "journey confirm",
            group = GROUP,
            description = "Bekräftar det en deltagare berättat om hur det gick, eller tar det ur statistiken.",
            help = "journey confirm 7-abc --told mb1x2y3z")
    void confirm(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "told", required = true, description = "ID på det berättade") String told,
            @Option(longName = "not-so", description = "det stämmer inte") boolean notSo) {
        told(server.call(JourneysApi.class).settle(id, told, new Verdict(!notSo)));
    }

    private void told(JourneyCard card) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Deltagare", card.firstName() + " (" + card.person() + ")");
        parts.put("Mål", card.goal());
        parts.put("Nästa steg", card.nextStep());
        parts.put("Hänvisad av", card.referral());
        parts.put(
                "Program",
                lines(card.programmes().stream().map(JourneyCommands::line).toList()));
        parts.put(
                "Platser",
                lines(card.stays().stream().map(JourneyCommands::line).toList()));
        parts.put("Krockar", lines(card.clashes()));
        parts.put(
                "Berättat",
                lines(card.told().stream().map(JourneyCommands::line).toList()));
        parts.put("Intygat", card.attendedMinutes() == 0 ? "" : card.attendedMinutes() + " minuter");
        screen.card(parts, card);
    }

    private static String line(EnrolmentRow row) {
        String town = row.municipality() == null ? "" : row.municipality();
        return row.name() + (town.isEmpty() ? "" : " i " + town) + " " + row.from() + " till "
                + (row.to() == null ? "tills vidare" : row.to()) + (row.result().isEmpty() ? "" : ": " + row.result())
                + " (" + row.id() + ")";
    }

    private static String line(StayRow row) {
        return row.employer() + " " + row.from() + " till " + (row.to() == null ? "tills vidare" : row.to())
                + (row.asked().isEmpty() ? "" : ": " + String.join(", ", row.asked())) + " (" + row.id() + ")";
    }

    private static String line(ToldRow row) {
        return row.day() + " " + row.result() + (row.about().isEmpty() ? "" : ", " + row.about()) + " (" + row.by()
                + (row.settled().isEmpty() ? "" : ", " + row.settled()) + ", " + row.id() + ")";
    }

    private static String lines(List<String> lines) {
        return String.join("; ", lines);
    }
}
