package se.navigatorbot.admin.commands;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.bot.staffapi.HandoverApi.Assignee;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.HandoverApi.Snooze;

/** Who has a talk. */
final class HandoverCommands {

    private static final String GROUP = "Samtal";
    private static final String PERSON = "deltagarens ID";

    private final Server server;
    private final Screen screen;

    HandoverCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "conversation take",
            group = GROUP,
            description = "Tar ett samtal. Boten svarar på fakta tills du skriver.",
            help = "conversation take 7-k3f…")
    void take(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "over", description = "även från en kollega") boolean over) {
        server.call(HandoverApi.class).take(person, over ? true : null);
        screen.say("Samtalet är ditt. Boten svarar på fakta tills du skriver.");
    }

    @Command(
            name = "conversation assign",
            group = GROUP,
            description = "Lämnar ett samtal till en kollega, som får besked.",
            help = "conversation assign 7-k3f… --user ahmed")
    void assign(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "user", required = true, description = "kollegans användarnamn") String user) {
        server.call(HandoverApi.class).assign(person, new Assignee(user));
        screen.say("Samtalet ligger nu hos " + user + ".");
    }

    @Command(
            name = "conversation snooze",
            group = GROUP,
            description = "Lägger undan ett samtal till en tid, eller tills personen skriver.",
            help = "conversation snooze 7-k3f… --until \"26/11 13.00\"")
    void snooze(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "until", description = "när det kommer tillbaka") @Nullable LocalDateTime until) {
        server.call(HandoverApi.class).snooze(person, new Snooze(until));
        screen.say("Samtalet är undanlagt. Det kommer tillbaka "
                + (until == null
                        ? "när personen skriver, senast om en vecka."
                        : Plain.said(until) + ", eller när personen skriver."));
    }

    @Command(
            name = "conversation close",
            group = GROUP,
            description = "Avslutar ett samtal när det är klart. Boten svarar igen.",
            help = "conversation close 7-k3f… --note \"Ringde, tid bokad\"")
    void close(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "note", description = "vad som gjordes, för kollegorna") String note,
            @Option(longName = "sure", description = "spara fast texten nämner hälsa") boolean sure) {
        server.call(HandoverApi.class).close(person, new Note(Given.orNull(note), sure));
        screen.say("Samtalet är avslutat. Boten svarar igen.");
    }

    @Command(
            name = "conversation crisis step",
            group = GROUP,
            description = "Markerar ett steg i en kris: read, called eller reported.",
            help = "conversation crisis step 7-k3f… --step called")
    void step(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "step", required = true, description = "read, called eller reported") String step) {
        server.call(HandoverApi.class).crisisStep(person, step);
        screen.say("Steget är markerat.");
    }

    @Command(
            name = "conversation allow",
            group = GROUP,
            description = "Låter boten svara ett utländskt nummer.",
            help = "conversation allow 7-k3f…")
    void allow(@Argument(index = 0, description = PERSON) String person) {
        server.call(HandoverApi.class).allow(person);
        screen.say("Boten svarar numret från och med nu.");
    }
}
