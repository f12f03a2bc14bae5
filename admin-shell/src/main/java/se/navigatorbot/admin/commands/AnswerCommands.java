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
import se.navigatorbot.bot.staffapi.AnswersApi;
import se.navigatorbot.bot.staffapi.AnswersApi.AnswerRow;
import se.navigatorbot.bot.staffapi.AnswersApi.DateRow;
import se.navigatorbot.bot.staffapi.AnswersApi.NewAnswer;
import se.navigatorbot.bot.staffapi.AnswersApi.NewDate;
import se.navigatorbot.bot.staffapi.AnswersApi.Question;
import se.navigatorbot.bot.staffapi.AnswersApi.Review;

/** What staff answer to what is often asked, and dates to apply for studies until. */
final class AnswerCommands {

    private static final String GROUP = "Svar och datum";

    private static final List<Column<AnswerRow>> ANSWERS = List.of(
            new Column<>("ID", "id", AnswerRow::id),
            new Column<>("Område", "area", AnswerRow::area),
            new Column<>("Centrum", "centre", AnswerRow::centre),
            new Column<>("Fråga", "question", row -> row.questions().get(0)),
            new Column<>("Svar", "text", AnswerRow::text),
            new Column<>("Ansvarig", "owner", AnswerRow::owner),
            new Column<>("Granskad", "reviewed", AnswerRow::reviewed),
            new Column<>("", "due", row -> row.due() ? "granska" : ""));

    private static final List<Column<DateRow>> DATES = List.of(
            new Column<>("ID", "id", DateRow::id),
            new Column<>("Utbildning", "title", DateRow::title),
            new Column<>("Centrum", "centre", DateRow::centre),
            new Column<>("Öppnar", "opens", DateRow::opens),
            new Column<>("Sista dag", "closes", DateRow::closes));

    private final Server server;
    private final Screen screen;

    AnswerCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "faq list",
            group = GROUP,
            description = "Visar svaren på vanliga frågor, den som väntat längst på granskning först.",
            help = "faq list --due")
    void list(@Option(longName = "due", description = "bara dem som inte granskats på sex månader") boolean due) {
        screen.rows(server.call(AnswersApi.class).list(due ? true : null), ANSWERS, "Inga svar.");
    }

    @Command(
            name = "faq add",
            group = GROUP,
            description = "Lägger till ett svar. Skriv frågan på flera sätt, med | emellan. Aldrig belopp.",
            help = "faq add --area ekonomi --question \"Betalar ni körkort?|Får jag pengar till körkort?\""
                    + " --text \"Ibland. Fråga din coach.\"")
    void add(
            @Option(
                            longName = "area",
                            required = true,
                            description = "ekonomi, studier, jobb, anpassning eller verksamhet")
                    String area,
            @Option(longName = "question", required = true, description = "frågan, på flera sätt med | emellan")
                    String question,
            @Option(longName = "text", required = true, description = "svaret") String text,
            @Option(longName = "centre", description = "bara för detta centrum; annars alla") String centre) {
        AnswerRow row = server.call(AnswersApi.class)
                .add(new NewAnswer(area, Given.orNull(centre), List.of(question.split("\\|")), text));
        screen.did("Nytt svar " + row.id() + ": " + row.questions().get(0), row);
    }

    @Command(
            name = "faq review",
            group = GROUP,
            description = "Noterar att du har granskat svaret i dag, med nya ord om du ger några.",
            help = "faq review korkort-1 --text \"Nej. Fråga din coach om lån.\"")
    void review(
            @Argument(index = 0, description = "ID på svaret") String id,
            @Option(longName = "text", description = "nytt svar; annars samma") String text) {
        AnswerRow row = server.call(AnswersApi.class).review(id, new Review(Given.orNull(text)));
        screen.did("Granskat " + row.reviewed() + ": " + row.questions().get(0) + " " + row.text(), row);
    }

    @Command(name = "faq close", group = GROUP, description = "Tar bort ett svar.", help = "faq close korkort-1")
    void close(@Argument(index = 0, description = "ID på svaret") String id) {
        AnswerRow row = server.call(AnswersApi.class).close(id);
        screen.did("Svaret ges inte längre: " + row.questions().get(0), row);
    }

    @Command(
            name = "faq try",
            group = GROUP,
            description = "Visar vad boten skulle svara.",
            help = "faq try --area ekonomi \"får man hjälp med körkortet\"")
    void ask(
            @Argument(index = 0, description = "frågan") String text,
            @Option(longName = "area", required = true, description = "som i faq add") String area,
            @Option(longName = "centre", description = "den frågandes centrum") String centre) {
        screen.rows(
                server.call(AnswersApi.class).ask(new Question(text, area, Given.orNull(centre))),
                ANSWERS,
                "Inget svar är nära nog. Frågan går till personalen.");
    }

    @Command(name = "study list", group = GROUP, description = "Visar sista ansökningsdagar.", help = "study list")
    void dates() {
        screen.rows(server.call(AnswersApi.class).dates(), DATES, "Inga datum.");
    }

    @Command(
            name = "study add",
            group = GROUP,
            description = "Lägger till en sista ansökningsdag. De som ber om det påminns en vecka innan.",
            help = "study add --title \"Komvux vårtermin\" --closes 2027-01-15")
    void addDate(
            @Option(longName = "title", required = true, description = "utbildningen, högst 40 tecken") String title,
            @Option(longName = "closes", required = true, description = "sista dag") LocalDate closes,
            @Option(longName = "opens", description = "första dag; annars redan öppet") @Nullable LocalDate opens,
            @Option(longName = "centre", description = "bara för detta centrum; annars alla") String centre) {
        DateRow row = server.call(AnswersApi.class).addDate(new NewDate(title, Given.orNull(centre), opens, closes));
        screen.did("Nytt datum " + row.id() + ": " + row.title() + " senast " + row.closes() + ".", row);
    }

    @Command(
            name = "study close",
            group = GROUP,
            description = "Tar bort en sista ansökningsdag. Ingen påminns om den.",
            help = "study close komvux-1")
    void closeDate(@Argument(index = 0, description = "ID på datumet") String id) {
        DateRow row = server.call(AnswersApi.class).closeDate(id);
        screen.did("Borttaget: " + row.title() + ".", row);
    }
}
