package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.fault.Halfway;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.admin.server.ServerFault;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.CandidateRow;
import se.navigatorbot.bot.staffapi.IntakesApi.IntakeRow;
import se.navigatorbot.bot.staffapi.IntakesApi.Leaving;
import se.navigatorbot.bot.staffapi.IntakesApi.Move;
import se.navigatorbot.bot.staffapi.IntakesApi.Moved;
import se.navigatorbot.bot.staffapi.IntakesApi.NewIntake;
import se.navigatorbot.bot.staffapi.IntakesApi.NewMessage;
import se.navigatorbot.bot.staffapi.IntakesApi.StageMessageRow;

/** Groups that are taken in step by step. */
final class IntakeCommands {

    private static final String GROUP = "Praktik";

    private static final List<Column<IntakeRow>> INTAKES = List.of(
            new Column<>("ID", "id", IntakeRow::id),
            new Column<>("Intag", "title", IntakeRow::title),
            new Column<>("Centrum", "centre", IntakeRow::centre),
            new Column<>("Intresse", "interest", row -> reached(row, 0)),
            new Column<>("Möte", "meeting", row -> reached(row, 1)),
            new Column<>("Antagna", "admitted", row -> reached(row, 2)),
            new Column<>("Praktik", "placement", row -> reached(row, 3)),
            new Column<>("Jobb", "job", row -> reached(row, 4)),
            new Column<>("Arbetsgivare", "employer", IntakeRow::employer),
            new Column<>("Öppet", "open", row -> row.closed() ? "nej" : "ja"));

    private static final List<Column<CandidateRow>> PEOPLE = List.of(
            new Column<>("ID", "person", CandidateRow::person),
            new Column<>("Namn", "name", CandidateRow::firstName),
            new Column<>("Centrum", "centre", CandidateRow::centre),
            new Column<>("Steg", "stage", CandidateRow::stage),
            new Column<>("Sedan", "since", CandidateRow::since),
            new Column<>("Lämnat", "left", row -> row.left() ? "ja" : ""));

    private final Server server;
    private final Screen screen;

    IntakeCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "intake list",
            group = GROUP,
            description = "Visar intag i steg och hur många som har kommit till varje steg.",
            help = "intake list")
    void list(@Option(longName = "all", description = "även stängda") boolean all) {
        screen.rows(server.call(IntakesApi.class).list(all), INTAKES, "Inga intag.");
    }

    @Command(
            name = "intake add",
            group = GROUP,
            description = "Lägger upp ett intag i steg: intresse, möte, antagen, praktik, jobb.",
            help = "intake add --title \"Projektplats Älmhult\" --centre ronneby --employer \"IKEA och Swedbank\"")
    void add(
            @Option(longName = "title", required = true, description = "som deltagare läser det") String title,
            @Option(longName = "centre", description = "centrum som har hand om det; annars det egna") String centre,
            @Option(longName = "employer", description = "vilka som är med, i ord") String employer) {
        IntakeRow added =
                server.call(IntakesApi.class).add(new NewIntake(title, Given.orNull(centre), Given.orNull(employer)));
        screen.did("Nytt intag " + added.id() + ": " + added.title() + ".", added);
    }

    @Command(
            name = "intake message",
            group = GROUP,
            description = "Visar meddelandet som den får som kommer till ett steg. Med --text sätts det.",
            help = "intake message projektp-1 --stage möte --text \"Du är välkommen på möte. Vi ringer om en tid.\"")
    void message(
            @Argument(index = 0, description = "ID på intaget") String id,
            @Option(longName = "stage", required = true, description = "intresse, möte, antagen, praktik, jobb")
                    String stage,
            @Option(longName = "text", description = "ny text; hälsning och centrum läggs till") String text,
            @Option(longName = "none", description = "säg inget på det steget") boolean none) {
        String fresh = Given.orNull(text);
        if (none && fresh != null) {
            throw new BadInput("Ange --text eller --none, inte båda. Inget är ändrat.");
        }
        StageMessageRow row = fresh == null && !none
                ? as(id, stage)
                : server.call(IntakesApi.class).message(id, new NewMessage(stage, fresh));
        screen.did(row.text().isEmpty() ? "Inget sägs på det steget." : "Den som kommer dit får: " + row.text(), row);
        row.remarks().forEach(remark -> screen.say("Tänk på  " + remark));
    }

    /** As it stands. */
    private StageMessageRow as(String id, String stage) {
        return server.call(IntakesApi.class).list(true).rows().stream()
                .filter(row -> row.id().equals(id))
                .flatMap(row -> row.stages().stream())
                .filter(row -> row.name().equalsIgnoreCase(stage) || row.stage().equalsIgnoreCase(stage))
                .findFirst()
                .map(row -> new StageMessageRow(id, row.stage(), row.message(), List.of()))
                .orElseThrow(() -> new BadInput("Du ser inget intag " + id + " med steget " + stage
                        + ". Inget är ändrat. Skriv intake list --all för att se dem."));
    }

    @Command(
            name = "intake people",
            group = GROUP,
            description = "Visar vilka som är med i ett intag och var de är.",
            help = "intake people projektp-1 --stage möte")
    void people(
            @Argument(index = 0, description = "ID på intaget") String id,
            @Option(longName = "stage", description = "bara de på det steget") String stage) {
        screen.rows(server.call(IntakesApi.class).people(id, Given.orNull(stage)), PEOPLE, "Ingen är med.");
    }

    @Command(
            name = "intake move",
            group = GROUP,
            description = "Deltagare kommer med i ett intag eller till ett annat steg. De får stegets meddelande.",
            help = "intake move projektp-1 --stage möte --people 7-abc,9-def")
    void move(
            @Argument(index = 0, description = "ID på intaget") String id,
            @Option(longName = "stage", required = true, description = "intresse, möte, antagen, praktik, jobb")
                    String stage,
            @Option(longName = "people", required = true, description = "ID på deltagarna, med komma emellan")
                    String people,
            @Option(longName = "quiet", description = "säg inget till dem") boolean quiet) {
        Moved moved = server.call(IntakesApi.class).move(id, new Move(Given.several(people), stage, quiet));
        told(moved, moved.moved() + " flyttade till " + stage + ".", "Ingen är flyttad.");
    }

    @Command(
            name = "intake leave",
            group = GROUP,
            description = "Deltagare lämnar ett intag. De räknas kvar på de steg de har nått.",
            help = "intake leave projektp-1 --people 7-abc")
    void leave(
            @Argument(index = 0, description = "ID på intaget") String id,
            @Option(longName = "people", required = true, description = "ID på deltagarna, med komma emellan")
                    String people) {
        Moved left = server.call(IntakesApi.class).leave(id, new Leaving(Given.several(people)));
        told(left, left.moved() + " har lämnat.", "Ingen har lämnat.");
    }

    @Command(
            name = "intake close",
            group = GROUP,
            description = "Stänger ett intag för nya. De som är med kan fortfarande flyttas.",
            help = "intake close projektp-1")
    void close(@Argument(index = 0, description = "ID på intaget") String id) {
        IntakeRow closed = server.call(IntakesApi.class).close(id);
        screen.did("Stängt för nya: " + closed.title() + ".", closed);
    }

    /** @param nobody the sentence when it was done with nobody */
    private void told(Moved moved, String sentence, String nobody) {
        boolean refused = moved.moved() == 0 && !moved.not().isEmpty();
        List<String> parts = new ArrayList<>(List.of(refused ? nobody : sentence));
        moved.not().forEach(one -> parts.add("Inte " + one));
        if (refused) {
            throw new Halfway(ServerFault.REFUSED, String.join("\n", parts));
        }
        screen.did(String.join("\n", parts), moved);
    }

    private static Object reached(IntakeRow row, int stage) {
        return HiddenCount.shown(row.stages().get(stage).reached());
    }
}
