package se.navigatorbot.admin.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;

/** One text to many, up to the moment it is sent. */
final class BroadcastCommands {

    static final String GROUP = "Utskick";
    static final String ID = "ID på utskicket";

    private static final String TEXT = "hela texten; {namn} blir förnamnet";
    private static final String TO = "urval, som \"centrum=ronneby ålder=16-19 språk=so hörd=30d\"";
    private static final String EVENT = "aktivitetens ID, så att JA ger en plats";
    private static final String NOTICE = "besked till dem som är bokade i dag";

    private final Server server;
    private final Screen screen;

    BroadcastCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "broadcast draft",
            group = GROUP,
            description = "Sparar texten till ett utskick. Ingen räknas och inget skickas.",
            help = "broadcast draft --text \"Fika på torsdag kl 13?\" --subject aktiviteter --to \"ålder=16-19\"")
    void draft(
            @Option(longName = "text", required = true, description = TEXT) String text,
            @Option(longName = "subject", description = "aktiviteter eller praktik") String subject,
            @Option(longName = "to", description = TO) @Nullable String to,
            @Option(longName = "event", description = EVENT) @Nullable String event,
            @Option(longName = "notice", description = NOTICE) boolean notice) {
        BroadcastStatus draft = api().draft(wanted(text, subject, to, event, notice));
        screen.did(
                "Utkast " + draft.id() + " är sparat för " + draft.audience()
                        + ". Inget är skickat. Räkna med: broadcast preview " + draft.id(),
                draft);
    }

    @Command(
            name = "broadcast audience",
            group = GROUP,
            description = "Räknar vilka ett urval når och vilka det inte når. Inget sparas.",
            help = "broadcast audience --subject aktiviteter --to \"kommun=ronneby ålder=16-19 aktivitet!=a7k2\"")
    void audience(
            @Option(longName = "subject", description = "aktiviteter eller praktik") String subject,
            @Option(longName = "to", required = true, description = TO) String to,
            @Option(longName = "notice", description = NOTICE) boolean notice) {
        BroadcastPreview count = api().audience(wanted("", subject, to, null, notice));
        if (screen.forPeople()) {
            PreviewText.audience(count).forEach(screen::say);
        } else {
            screen.did("", count);
        }
    }

    @Command(
            name = "broadcast preview",
            group = GROUP,
            description = "Räknar och visar ett utskick. Inget skickas; det blir ett utkast.",
            help = "broadcast preview --text \"CV-verkstad torsdag kl 13. Vill du komma?\" --subject aktiviteter"
                    + "   eller  broadcast preview b7c1")
    void preview(
            @Argument(index = 0, description = "utkastets ID, för att räkna om det") @Nullable String id,
            @Option(longName = "text", description = TEXT) String text,
            @Option(longName = "subject", description = "aktiviteter eller praktik") String subject,
            @Option(longName = "to", description = TO) @Nullable String to,
            @Option(longName = "event", description = EVENT) @Nullable String event,
            @Option(longName = "notice", description = NOTICE) boolean notice,
            @Option(longName = "centre", description = "centrum, med komma emellan; annars de egna")
                    List<String> centres,
            @Option(longName = "municipality", description = "kommuner, med komma emellan") List<String> municipalities,
            @Option(longName = "programme", description = "program, med komma emellan") List<String> programmes,
            @Option(longName = "branch", description = "branscher, med komma emellan") List<String> branches) {
        boolean fresh = id == null || id.isBlank();
        if (!fresh && !text.isBlank()) {
            throw new BadInput("\"" + id + "\" är ett ord för mycket bredvid --text. Skriv text med blanksteg inom"
                    + " citattecken. Inget är gjort.");
        }
        List<List<String>> groups = List.of(centres, municipalities, programmes, branches);
        boolean other = notice
                || Stream.of(subject, to, event).anyMatch(given -> Given.orNull(given) != null)
                || groups.stream().anyMatch(group -> !group.isEmpty());
        if (!fresh && other) {
            throw new BadInput("Utkast " + id + " räknas om som det är skrivet. Skriv ett nytt med --text för andra"
                    + " mottagare. Inget är gjort.");
        }
        if (fresh && text.isBlank()) {
            throw new BadInput("Det saknas --text, eller ID på ett utkast. Inget är gjort.");
        }
        BroadcastPreview preview = id == null || fresh
                ? api().preview(new NewBroadcast(
                        text,
                        subject,
                        centres,
                        municipalities,
                        programmes,
                        branches,
                        Given.orNull(to),
                        Given.orNull(event),
                        notice))
                : api().previewAgain(id);
        if (screen.forPeople()) {
            PreviewText.lines(preview).forEach(screen::say);
        } else {
            screen.did("", preview);
        }
    }

    @Command(
            name = "broadcast test",
            group = GROUP,
            description = "Skickar ett utkast till din egen telefon och till ingen annan.",
            help = "broadcast test b7c1")
    void test(@Argument(index = 0, description = ID) String id) {
        api().test(id);
        screen.did("Utkast " + id + " är på väg till din egen telefon. Ingen annan får det.", Map.of("id", id));
    }

    @Command(
            name = "broadcast approve",
            group = GROUP,
            description = "Godkänner en kollegas stora utskick.",
            help = "broadcast approve b7c1")
    void approve(@Argument(index = 0, description = ID) String id) {
        BroadcastWords.tell(api().approve(id), screen);
    }

    private BroadcastsApi api() {
        return server.call(BroadcastsApi.class);
    }

    /** An empty filter is sent as it is, for the server to say what is wrong with it. */
    private static NewBroadcast wanted(
            String text, String subject, @Nullable String to, @Nullable String event, boolean notice) {
        List<String> none = List.of();
        return new NewBroadcast(
                text, Given.orNull(subject), none, none, none, none, Given.orNull(to), Given.orNull(event), notice);
    }
}
