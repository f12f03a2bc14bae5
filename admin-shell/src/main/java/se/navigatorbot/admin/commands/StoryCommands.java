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
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.Kept;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.StoriesApi.NewUse;
import se.navigatorbot.bot.staffapi.StoriesApi.StoryRow;
import se.navigatorbot.bot.staffapi.StoriesApi.StoryWords;
import se.navigatorbot.bot.staffapi.StoriesApi.Withdrawn;

/** What participants let others read of their way, with a consent that they can take back. */
final class StoryCommands {

    private static final String GROUP = "Vägen vidare";

    private static final List<Column<StoryRow>> STORIES = List.of(
            new Column<>("Deltagare", "person", StoryRow::person),
            new Column<>("Namn", "name", StoryRow::firstName),
            new Column<>("Centrum", "centre", StoryRow::centre),
            new Column<>("Samtycke", "consent", StoryRow::consent),
            new Column<>("Hur", "how", StoryRow::how),
            new Column<>("Till", "until", StoryRow::until),
            new Column<>("Används", "uses", row -> String.join(", ", row.uses())));

    private final Server server;
    private final Screen screen;

    StoryCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "story list",
            group = GROUP,
            description = "Visar berättelser som deltagare har samtyckt till, utan orden.",
            help = "story list")
    void list() {
        screen.rows(server.call(StoriesApi.class).list(), STORIES, "Inga berättelser.");
    }

    @Command(
            name = "story add",
            group = GROUP,
            description = "Sparar en berättelse med samtycket till den. Deltagaren får veta hur den tas bort.",
            help = "story add 7-abc --text \"Jag ville jobba med djur …\" --how \"skriftligt, pärm 3\"")
    void add(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "text", required = true, description = "orden som deltagaren har godkänt") String text,
            @Option(longName = "how", required = true, description = "hur samtycket gavs") String how,
            @Option(longName = "until", description = "sista dagen; annars tills det återkallas") @Nullable
                    LocalDate until) {
        Kept kept = server.call(StoriesApi.class).keep(new NewStory(id, text, how, until));
        String told = kept.told()
                ? "Deltagaren får besked om hur den tas bort."
                : "Personen får inget sms. Säg själv att den tas bort när som helst.";
        screen.did("Sparad med samtycke " + kept.consent() + ". " + told, kept);
    }

    @Command(
            name = "story use",
            group = GROUP,
            description = "Visar orden för att användas på ett ställe, som skrivs upp. Nekas utan samtycke.",
            help = "story use 7-abc --consent s1 --where \"affischen i entrén\"")
    void use(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "consent", required = true, description = "samtyckets ID") String consent,
            @Option(longName = "where", required = true, description = "var den ska stå") String where) {
        StoryWords words = server.call(StoriesApi.class).use(id, consent, new NewUse(where));
        screen.did(words.words(), words);
    }

    @Command(
            name = "story drop",
            group = GROUP,
            description = "Deltagaren återkallar samtycket. Orden tas bort, och det visas var de har använts.",
            help = "story drop 7-abc --consent s1")
    void drop(
            @Argument(index = 0, description = "ID på deltagaren") String id,
            @Option(longName = "consent", required = true, description = "samtyckets ID") String consent) {
        Withdrawn gone = server.call(StoriesApi.class).withdraw(id, consent);
        String uses = gone.uses().isEmpty() ? "Den har inte använts." : "Ta ner den: " + String.join(", ", gone.uses());
        screen.did("Berättelsen är borttagen. " + uses, gone);
    }
}
