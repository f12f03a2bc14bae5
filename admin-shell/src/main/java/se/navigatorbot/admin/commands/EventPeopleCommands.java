package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.CalendarsApi.Imported;
import se.navigatorbot.bot.staffapi.CalendarsApi.NewImport;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.Attendance;
import se.navigatorbot.bot.staffapi.EventPeopleApi.EventPerson;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewAttendance;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** Who comes to an activity, and activities out of a calendar file. */
final class EventPeopleCommands {

    private static final String GROUP = "Aktiviteter";

    /** As much as the server reads of one calendar. */
    private static final long LARGEST_FILE = 2_000_000;

    private static final List<Column<EventPerson>> PEOPLE = List.of(
            new Column<>("ID", "person", EventPerson::person),
            new Column<>("Namn", "first_name", EventPerson::firstName),
            new Column<>("Tid", "start", EventPerson::start),
            new Column<>("Läge", "state", EventPerson::state),
            new Column<>("Kom", "came", EventPerson::came));

    private static final List<Column<EventRow>> EVENTS = List.of(
            new Column<>("ID", "id", EventRow::id),
            new Column<>("Start", "start", EventRow::start),
            new Column<>("Aktivitet", "title", EventRow::title),
            new Column<>("Slag", "kind", EventRow::kindName),
            new Column<>("Plats", "place", EventRow::place));

    private final Server server;
    private final Screen screen;

    EventPeopleCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "event people",
            group = GROUP,
            description = "Visar vilka som är anmälda, och sedan väntelistan i ordning.",
            help = "event people cv-1127")
    void people(@Argument(index = 0, description = "ID på aktiviteten") String id) {
        screen.rows(server.call(EventPeopleApi.class).people(id), PEOPLE, "Ingen är anmäld.");
    }

    @Command(
            name = "event attendance",
            group = GROUP,
            description = "Noterar vilka som kom. De som inte nämns lämnas som de är, om inte --rest sägs.",
            help = "event attendance cv-1127 --missed 7-k3f…,12-b2c… --rest came")
    void attendance(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Option(longName = "came", description = "ID på dem som kom, med komma emellan") List<String> came,
            @Option(longName = "missed", description = "ID på dem som inte kom") List<String> missed,
            @Option(longName = "rest", description = "alla andra anmälda: came eller missed") String rest,
            @Option(longName = "date", description = "träffens dag; annars den senaste") @Nullable LocalDate date) {
        NewAttendance wanted = new NewAttendance(Given.iso(date), came, missed, rest(Given.orNull(rest)));
        Attendance noted = server.call(EventPeopleApi.class).attendance(id, wanted);
        screen.did(
                "Noterat för " + noted.date() + ": " + noted.came() + " kom, " + noted.missed() + " kom inte.", noted);
    }

    @Command(
            name = "event import",
            group = GROUP,
            description = "Lägger till det kommande årets aktiviteter ur en kalenderfil (.ics). Allt eller inget.",
            help = "event import program.ics --centre ronneby --seats 12 --dry-run")
    void importCalendar(
            @Argument(index = 0, description = "filen") Path file,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "kind", description = "slag, när titeln inte säger det") String kind,
            @Option(longName = "seats", description = "platser på varje; annars obegränsat") @Nullable Integer seats,
            @Option(longName = "drop-in", description = "utan anmälan") boolean dropIn,
            @Option(longName = "whole-region", description = "öppen för hela regionen") boolean wholeRegion,
            @Option(longName = "leader", description = "förnamn på den som håller i dem") String leader,
            @Option(longName = "employer", description = "arbetsgivare som är med") String employer,
            @Option(longName = "language-support", description = "språkstöd") String languageSupport,
            @Option(longName = "dry-run", description = "visar bara vad som skulle läggas till") boolean dryRun) {
        Imported done = server.call(CalendarsApi.class)
                .read(new NewImport(
                        text(file),
                        Given.orNull(centre),
                        Given.orNull(kind),
                        seats,
                        dropIn,
                        wholeRegion,
                        dryRun,
                        EventDetails.of(leader, employer, languageSupport)));
        screen.rows(done.events(), EVENTS, "Inget nytt i kalendern.");
        screen.say((done.stored() ? "Tillagda: " : "Skulle läggas till: ")
                + done.events().total() + ". Fanns redan: " + done.known() + ". Heldagar som inte är med: "
                + done.withoutHour() + ".");
    }

    private static @Nullable Boolean rest(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "came", "kom" -> true;
            case "missed", "borta" -> false;
            default -> throw new BadInput("Säg came eller missed om alla andra. Inget är gjort.");
        };
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new BadInput("Filen är större än två megabyte. Dela upp den. Inget är gjort.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
        }
    }
}
