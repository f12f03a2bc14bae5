package se.navigatorbot.admin.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Conversation;
import se.navigatorbot.bot.staffapi.ConversationsApi.Line;
import se.navigatorbot.bot.staffapi.ConversationsApi.Sent;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.Reason;

/** Talks that wait for a human. */
final class ConversationCommands {

    private static final String GROUP = "Samtal";
    private static final String PERSON = "deltagarens ID";

    private static final List<Column<Waiting>> QUEUE = List.of(
            new Column<>("ID", "person", Waiting::person),
            new Column<>("Läge", "state", row -> Talk.state(row.state())),
            new Column<>("Namn", "first_name", Waiting::firstName),
            new Column<>("Centrum", "centre", Waiting::centre),
            new Column<>("Kanal", "channel", Waiting::channel),
            new Column<>("Väntat min", "waiting_minutes", Waiting::waitingMinutes),
            new Column<>("Varför", "reason", Waiting::reason),
            new Column<>("Hos", "staff", Waiting::staff),
            new Column<>("Språk", "language", Waiting::language));

    private static final List<Column<Line>> LINES = List.of(
            new Column<>("Tid", "at", Line::at),
            new Column<>("Vem", "speaker", line -> Talk.speaker(line.speaker(), line.name())),
            new Column<>("Kanal", "channel", Line::channel),
            new Column<>("Text", "text", Line::text),
            new Column<>("", "note", Line::note));

    private final Server server;
    private final Screen screen;

    ConversationCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "conversation list",
            group = GROUP,
            description = "Visar vilka som väntar på en människa. Kris först.",
            help = "conversation list --centre ronneby")
    void list(@Option(longName = "centre", description = "bara detta centrum") String centre) {
        screen.rows(server.call(ConversationsApi.class).list(Given.orNull(centre)), QUEUE, "Ingen väntar.");
    }

    @Command(
            name = "conversation show",
            group = GROUP,
            description = "Visar ett samtal.",
            help = "conversation show 7-k3f…")
    void show(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "reason", description = "varför, vid skyddade uppgifter") String reason) {
        Conversation talk = server.call(ConversationsApi.class).show(person, Reason.written(reason));
        if (!screen.forPeople()) {
            screen.rows(talk.lines(), LINES, "");
            return;
        }
        String who = talk.firstName().isEmpty() ? talk.person() : talk.firstName() + " (" + talk.person() + ")";
        screen.say(who + ": " + Talk.state(talk.state()) + next(talk.next()));
        if (!talk.needs().isEmpty()) {
            screen.say("Behov: " + String.join(", ", talk.needs()));
        }
        talk.lines().forEach(this::say);
    }

    @Command(
            name = "conversation reply",
            group = GROUP,
            description = "Svarar deltagaren. Boten är tyst tills samtalet släpps.",
            help = "conversation reply 7-k3f… --text \"Hej! Jag ringer dig kl 14.\"")
    void reply(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "text", required = true, description = "vad du skriver") String text,
            @Option(longName = "when", description = "på natten: now eller morning") String when,
            @Option(longName = "channel", description = "sms, Telegram eller webb, om personen nås på flera")
                    String channel) {
        Words words = new Words(text, Given.orNull(when), Given.orNull(channel));
        Sent sent = server.call(ConversationsApi.class).reply(person, words);
        String leaves = sent.notBefore() == null ? "Skickas nu" : "Skickas " + Plain.said(sent.notBefore());
        String cost = sent.parts() > 1 ? " (" + sent.parts() + " sms-delar)" : "";
        screen.did(leaves + " med " + sent.channel() + cost + ". Boten är tyst tills du släpper samtalet.", sent);
    }

    @Command(
            name = "conversation release",
            group = GROUP,
            description = "Släpper samtalet till boten.",
            help = "conversation release 7-k3f…")
    void release(@Argument(index = 0, description = PERSON) String person) {
        server.call(ConversationsApi.class).release(person);
        screen.say("Samtalet är släppt. Boten svarar igen. Det som är oläst väntar kvar i inkorgen.");
    }

    @Command(
            name = "conversation crisis take",
            group = GROUP,
            description = "Tar en kris. Larmen slutar.",
            help = "conversation crisis take 7-k3f…")
    void takeCrisis(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "over", description = "även från en kollega") boolean over) {
        server.call(ConversationsApi.class).takeCrisis(person, over ? true : null);
        screen.say("Krisen är din. Larmen slutar.");
    }

    @Command(
            name = "conversation crisis clear",
            group = GROUP,
            description = "Avslutar en kris.",
            help = "conversation crisis clear 7-k3f…")
    void clearCrisis(@Argument(index = 0, description = PERSON) String person) {
        server.call(ConversationsApi.class).clearCrisis(person);
        screen.say("Krisen är avslutad.");
    }

    private void say(Line line) {
        String note = line.note().isEmpty() ? "" : "  [" + line.note() + "]";
        screen.say(
                Plain.cell(line.at()) + "  " + Talk.speaker(line.speaker(), line.name()) + ": " + line.text() + note);
    }

    private static String next(@Nullable AppointmentRow next) {
        return next == null ? "" : ". Nästa möte " + Plain.said(next.start()) + " med " + next.coachName();
    }
}
