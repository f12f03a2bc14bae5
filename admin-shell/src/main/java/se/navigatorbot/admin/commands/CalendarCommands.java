package se.navigatorbot.admin.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.CalendarsApi.FeedRow;
import se.navigatorbot.bot.staffapi.CalendarsApi.NewFeed;
import se.navigatorbot.bot.staffapi.CalendarsApi.Published;

/** Calendars that other programs read, and those that are followed here. */
final class CalendarCommands {

    private static final String GROUP = "Kalendrar";

    private static final List<Column<FeedRow>> FEEDS = List.of(
            new Column<>("ID", "id", FeedRow::id),
            new Column<>("Centrum", "centre", FeedRow::centre),
            new Column<>("Server", "host", FeedRow::host),
            new Column<>("Läst", "read_at", FeedRow::readAt),
            new Column<>("", "trouble", FeedRow::trouble));

    private final Server server;
    private final Screen screen;

    CalendarCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "calendar list",
            group = GROUP,
            description = "Visar kalendrar som följs, när de lästes och vad som är fel.",
            help = "calendar list")
    void list() {
        screen.rows(server.call(CalendarsApi.class).feeds(), FEEDS, "Inga kalendrar följs.");
    }

    @Command(
            name = "calendar subscribe",
            group = GROUP,
            description =
                    "Följer en kalender: nytt läggs till varje timme, borttaget ställs in och anmälda får besked.",
            help = "calendar subscribe https://exempel.se/program.ics --centre ronneby --seats 12")
    void subscribe(
            @Argument(index = 0, description = "adressen, med https://") String url,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "kind", description = "slag, när titeln inte säger det") String kind,
            @Option(longName = "seats", description = "platser på varje; annars obegränsat") @Nullable Integer seats,
            @Option(longName = "drop-in", description = "utan anmälan") boolean dropIn,
            @Option(longName = "whole-region", description = "öppen för hela regionen") boolean wholeRegion) {
        FeedRow feed = server.call(CalendarsApi.class)
                .follow(new NewFeed(url, Given.orNull(centre), Given.orNull(kind), seats, dropIn, wholeRegion));
        screen.did("Följer " + feed.host() + " som " + feed.id() + ".", feed);
    }

    @Command(
            name = "calendar refresh",
            group = GROUP,
            description = "Läser en kalender som följs nu.",
            help = "calendar refresh ronneby-1")
    void refresh(@Argument(index = 0, description = "ID från calendar list") String id) {
        FeedRow feed = server.call(CalendarsApi.class).refresh(id);
        screen.did(feed.trouble().isEmpty() ? "Läst." : feed.trouble(), feed);
    }

    @Command(
            name = "calendar drop",
            group = GROUP,
            description = "Slutar följa en kalender. Aktiviteter som redan finns är kvar.",
            help = "calendar drop ronneby-1")
    void drop(@Argument(index = 0, description = "ID från calendar list") String id) {
        FeedRow feed = server.call(CalendarsApi.class).leave(id);
        screen.did(feed.id() + " följs inte längre.", feed);
    }

    @Command(
            name = "calendar open",
            group = GROUP,
            description = "Ger en hemlig adress till dina möten för ett kalenderprogram, med bara initialer.",
            help = "calendar open")
    void open() {
        Published published = server.call(CalendarsApi.class).open();
        screen.did("Prenumerera på servern + " + published.path() + " Adressen visas bara nu.", published);
    }

    @Command(
            name = "calendar close",
            group = GROUP,
            description = "Gör att den hemliga adressen till dina möten slutar gälla.",
            help = "calendar close")
    void close() {
        screen.did(
                "Adressen gäller inte längre.", server.call(CalendarsApi.class).close());
    }
}
