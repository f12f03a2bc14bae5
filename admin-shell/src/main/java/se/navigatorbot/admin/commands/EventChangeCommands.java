package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventPeopleApi.SignOff;
import se.navigatorbot.bot.staffapi.EventPeopleApi.SignedUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventCancelled;
import se.navigatorbot.bot.staffapi.EventsApi.EventChanged;
import se.navigatorbot.bot.staffapi.EventsApi.EventMove;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;

/** Activities that are moved or called off, and people who are put on and taken off. */
final class EventChangeCommands {

    private static final String GROUP = "Aktiviteter";

    private final Server server;
    private final Screen screen;

    EventChangeCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "event move",
            group = GROUP,
            description = "Flyttar en aktivitet, eller en träff i en kurs. Alla anmälda får besked en gång.",
            help = "event move cv-1127 --start \"2026-12-01 13:00\" --place \"Biblioteket, Ronneby\"")
    void move(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Option(longName = "start", description = "ny tid; annars samma") @Nullable LocalDateTime start,
            @Option(longName = "place", description = "ny plats; annars samma") String place,
            @Option(longName = "meeting", description = "dagen för den träff i en kurs som flyttas") @Nullable
                    LocalDate meeting) {
        EventChanged moved =
                server.call(EventsApi.class).move(id, new EventMove(Given.iso(meeting), start, Given.orNull(place)));
        screen.did("Ändrad: " + described(moved.event()) + ". " + moved.told() + " får besked.", moved);
    }

    @Command(
            name = "event details",
            group = GROUP,
            description = "Skriver ledare, arbetsgivare och språkstöd. Den som frågar får läsa det; ingen får besked.",
            help = "event details cv-1127 --leader Sara --language-support \"tolk på arabiska\" --remove employer")
    void details(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Option(longName = "leader", description = "förnamn på den som håller i den; annars samma") String leader,
            @Option(longName = "employer", description = "arbetsgivare som är med; annars samma") String employer,
            @Option(longName = "language-support", description = "språkstöd; annars samma") String languageSupport,
            @Option(
                            longName = "remove",
                            description = "tar bort: leader, employer eller language-support, med komma emellan")
                    String remove) {
        HeldBy given = EventDetails.of(leader, employer, languageSupport);
        EventRow event = server.call(EventsApi.class).details(id, EventDetails.without(given, Given.several(remove)));
        screen.did(described(event) + ". " + EventDetails.told(event), event);
    }

    @Command(
            name = "event cancel",
            group = GROUP,
            description = "Ställer in en aktivitet, eller en träff i en kurs. Alla anmälda får besked.",
            help = "event cancel kurs-1126 --meeting 2026-12-03")
    void cancel(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Option(longName = "meeting", description = "bara träffen den dagen; annars allt") @Nullable
                    LocalDate meeting) {
        if (meeting == null) {
            EventCancelled off = server.call(EventsApi.class).cancel(id);
            screen.did("Inställd: " + described(off.event()) + ". " + off.told() + " anmälda får besked.", off);
        } else {
            EventChanged left = server.call(EventsApi.class).cancelMeeting(id, meeting.toString());
            screen.did("Träffen " + meeting + " är inställd. " + left.told() + " får besked.", left);
        }
    }

    @Command(
            name = "event sign-up",
            group = GROUP,
            description = "Anmäler någon, som får en bekräftelse.",
            help = "event sign-up intervju-1127 7-k3f… --time 10:20")
    void signUp(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Argument(index = 1, description = "ID på deltagaren") String person,
            @Option(longName = "time", description = "egen tid, där var och en har en; annars den första lediga")
                    String time) {
        NewSignUp wanted = new NewSignUp(person, Given.time(time));
        SignedUp done = server.call(EventPeopleApi.class).signUp(id, wanted);
        String also = done.clashes().isEmpty() ? "" : " Obs: tiden " + String.join(", ", done.clashes()) + ".";
        screen.did("Anmäld till " + id + "." + also, done);
    }

    @Command(
            name = "event sign-off",
            group = GROUP,
            description = "Avanmäler någon, som får besked. Platsen går till nästa på väntelistan.",
            help = "event sign-off cv-1127 7-k3f…")
    void signOff(
            @Argument(index = 0, description = "ID på aktiviteten") String id,
            @Argument(index = 1, description = "ID på deltagaren") String person,
            @Option(longName = "by-centre", description = "centrumet vill det; annars har personen sagt det")
                    boolean byCentre) {
        SignOff off = new SignOff(byCentre);
        server.call(EventPeopleApi.class).signOff(id, person, off);
        screen.did("Avanmäld från " + id + ".", off);
    }

    private static String described(EventRow event) {
        return event.title() + " " + Plain.said(event.start()) + ", " + event.place();
    }
}
