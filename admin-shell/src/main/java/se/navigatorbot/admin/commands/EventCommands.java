package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventCopy;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewSeries;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.bot.staffapi.Listing;

/** Activities. */
final class EventCommands {

    private static final String GROUP = "Aktiviteter";

    private static final List<Column<EventRow>> COLUMNS = List.of(
            new Column<>("ID", "id", EventRow::id),
            new Column<>("Start", "start", EventRow::start),
            new Column<>("Aktivitet", "title", EventRow::title),
            new Column<>("Centrum", "centre", EventRow::centre),
            new Column<>("Plats", "place", EventRow::place),
            new Column<>("Anmälda", "taken", EventRow::taken),
            new Column<>("Platser", "seats", event -> event.seats() == 0 ? null : event.seats()),
            new Column<>("Väntar", "waiting", event -> event.waiting() == 0 ? null : event.waiting()),
            new Column<>("Läge", "state", EventCommands::state),
            new Column<>("Ledare", "leader", EventRow::leader),
            new Column<>("Arbetsgivare", "employer", EventRow::employer),
            new Column<>("Språkstöd", "languageSupport", EventRow::languageSupport));

    private final Server server;
    private final Screen screen;

    EventCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "event add",
            group = GROUP,
            description = "Lägger till en aktivitet. Bara de som bett om det får besked; andra hittar den från nu.",
            help = "event add --kind cv_workshop --title \"CV-verkstad\" --start \"2026-11-26 13:00\" --seats 8")
    void add(
            @Option(longName = "kind", required = true, description = "slag, som cv_workshop eller CV-verkstad")
                    String kind,
            @Option(longName = "title", description = "namn, högst 25 tecken; annars slagets namn") String title,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "place", description = "plats; annars centrumets adress") String place,
            @Option(longName = "start", required = true, description = "när den börjar") LocalDateTime start,
            @Option(longName = "minutes", description = "längd i minuter; annars 60") @Nullable Integer minutes,
            @Option(longName = "seats", description = "antal platser; annars obegränsat") @Nullable Integer seats,
            @Option(longName = "drop-in", description = "utan anmälan") boolean dropIn,
            @Option(longName = "whole-region", description = "öppen för hela regionen") boolean wholeRegion,
            @Option(longName = "until", description = "sista stund att anmäla sig") @Nullable LocalDateTime until,
            @Option(longName = "programmes", description = "bara för dessa program, med komma emellan")
                    List<String> programmes,
            @Option(longName = "from-age", description = "yngsta ålder") @Nullable Integer fromAge,
            @Option(longName = "to-age", description = "äldsta ålder") @Nullable Integer toAge,
            @Option(longName = "slot-minutes", description = "egen tid för var och en, i minuter") @Nullable
                    Integer slotMinutes,
            @Option(longName = "bring", description = "vad man ska ta med") String bring,
            @Option(longName = "leader", description = "förnamn på den som håller i den") String leader,
            @Option(longName = "employer", description = "arbetsgivare som är med") String employer,
            @Option(longName = "language-support", description = "språkstöd, som \"tolk på arabiska\"")
                    String languageSupport,
            @Option(longName = "repeat", description = "upprepning, som FREQ=WEEKLY;COUNT=8") String repeat,
            @Option(longName = "course", description = "en kurs: en anmälan gäller alla tillfällen") boolean course) {
        HeldBy heldBy = EventDetails.of(leader, employer, languageSupport);
        NewTerms terms = new NewTerms(until, programmes, fromAge, toAge, slotMinutes, Given.orNull(bring), heldBy);
        NewEvent wanted = new NewEvent(
                kind,
                Given.orNull(title),
                Given.orNull(centre),
                Given.orNull(place),
                start,
                minutes,
                seats,
                dropIn,
                wholeRegion,
                terms);
        String rule = Given.orNull(repeat);
        if (rule == null) {
            EventRow event = server.call(EventsApi.class).add(wanted);
            screen.did("Ny aktivitet " + event.id() + ": " + described(event) + ".", event);
        } else {
            repeated(server.call(EventsApi.class).addSeries(new NewSeries(wanted, rule, course)));
        }
    }

    private void repeated(Listing<EventRow> added) {
        screen.say(added.rows().size() == 1 ? "Ny kurs:" : added.rows().size() + " nya aktiviteter:");
        screen.rows(added, COLUMNS, "Inga aktiviteter.");
    }

    @Command(
            name = "event copy",
            group = GROUP,
            description = "Tar över en aktivitet, också från ett annat centrum: samma text, ny tid och plats.",
            help = "event copy foretag-1127 --start \"2026-12-04 09:00\" --centre ronneby")
    void copy(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Option(longName = "start", required = true, description = "när den nya börjar") LocalDateTime start,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "place", description = "plats; annars samma, eller centrumets adress") String place,
            @Option(
                            longName = "leader",
                            description = "förnamn på den som håller i den; annars samma, på det egna centrumet")
                    String leader,
            @Option(longName = "employer", description = "arbetsgivare som är med; annars samma") String employer,
            @Option(longName = "language-support", description = "språkstöd; annars samma") String languageSupport) {
        HeldBy heldBy = EventDetails.of(leader, employer, languageSupport);
        EventCopy wanted = new EventCopy(Given.orNull(centre), start, Given.orNull(place), heldBy);
        EventRow event = server.call(EventsApi.class).copy(id, wanted);
        screen.did("Ny aktivitet " + event.id() + ": " + described(event) + ".", event);
    }

    @Command(
            name = "event list",
            group = GROUP,
            description = "Visar aktiviteter från i dag och framåt.",
            help = "event list --centre ronneby --from 2026-11-23 --to 2026-11-27")
    void list(
            @Option(longName = "centre", description = "bara detta centrum") String centre,
            @Option(longName = "from", description = "från och med") @Nullable LocalDate from,
            @Option(longName = "to", description = "till och med") @Nullable LocalDate to) {
        screen.rows(
                server.call(EventsApi.class).list(Given.orNull(centre), Given.iso(from), Given.iso(to)),
                COLUMNS,
                "Inga aktiviteter.");
    }

    private static String described(EventRow event) {
        String seats = event.seats() == 0 ? "" : ", " + event.seats() + " platser";
        return event.title() + " " + Plain.said(event.start()) + ", " + event.place() + seats;
    }

    private static String state(EventRow event) {
        if (event.cancelled()) {
            return "inställd";
        }
        return event.dropIn()
                ? "drop-in"
                : event.meetings().isEmpty() ? "" : event.meetings().size() + 1 + " träffar";
    }
}
