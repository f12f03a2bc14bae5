package se.navigatorbot.admin.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.TextsApi;
import se.navigatorbot.bot.staffapi.TextsApi.NewText;
import se.navigatorbot.bot.staffapi.TextsApi.TextCard;
import se.navigatorbot.bot.staffapi.TextsApi.TextRow;
import se.navigatorbot.bot.staffapi.TextsApi.TextTry;

/** What the bot says. */
final class TextCommands {

    private static final String GROUP = "Texter";
    private static final String KEY = "textens namn";
    private static final List<Column<TextRow>> COLUMNS = List.of(
            new Column<>("Namn", "key", TextRow::key),
            new Column<>("", "changed", row -> row.changed() ? "ändrad" : ""),
            new Column<>("Text", "text", TextRow::text));

    private final Server server;
    private final Screen screen;

    TextCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "text list",
            group = GROUP,
            description = "Visar botens texter, eller dem som innehåller ett ord.",
            help = "text list --find påminnelse")
    void list(@Option(longName = "find", description = "ord att söka") String find) {
        screen.rows(server.call(TextsApi.class).list(Given.orNull(find)), COLUMNS, "Ingen text har de orden.");
    }

    @Command(
            name = "text show",
            group = GROUP,
            description = "Visar en text med original och tidigare versioner.",
            help = "text show thanks.answer")
    void show(@Argument(index = 0, description = KEY) String key) {
        tell(server.call(TextsApi.class).show(key));
    }

    @Command(
            name = "text preview",
            group = GROUP,
            description = "Visar hur en ändrad text skulle läsas och vad den kostar. Inget ändras.",
            help = "text preview thanks.answer --text \"Varsågod. Hör av dig igen.\"")
    void preview(
            @Argument(index = 0, description = KEY) String key,
            @Option(longName = "text", required = true, description = "den nya texten") String text) {
        TextTry tried = server.call(TextsApi.class).preview(key, new NewText(text, null));
        if (screen.forPeople()) {
            say(tried);
        } else {
            screen.did("", tried);
        }
    }

    @Command(
            name = "text edit",
            group = GROUP,
            description = "Byter en text direkt. Den gamla finns kvar som version. --original tar tillbaka den första.",
            help = "text edit thanks.answer --text \"Varsågod. Hör av dig igen.\" --seen 0")
    void edit(
            @Argument(index = 0, description = KEY) String key,
            @Option(longName = "text", description = "den nya texten") String text,
            @Option(longName = "original", description = "tillbaka till den första texten") boolean original,
            @Option(longName = "seen", description = "antalet versioner du såg, så att ingen skriver över en annan")
                    @Nullable
                    Integer seen) {
        if (original == !text.isBlank()) {
            throw new BadInput("Ange antingen --text eller --original. Inget är ändrat.");
        }
        tell(server.call(TextsApi.class).change(key, new NewText(text, seen)));
    }

    private void say(TextTry tried) {
        screen.say("Läses     " + tried.rendered());
        screen.say("Kostar    " + tried.parts() + (tried.parts() == 1 ? " sms-del" : " sms-delar"));
        tried.faults().forEach(fault -> screen.say("Går inte  " + fault));
        tried.remarks().forEach(remark -> screen.say("Obs       " + remark));
        screen.say("Inget är ändrat.");
    }

    private void tell(TextCard card) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Namn", card.key());
        parts.put("Text", card.text());
        parts.put("Kostar", card.parts() + (card.parts() == 1 ? " sms-del" : " sms-delar"));
        parts.put("Original", card.original().equals(card.text()) ? null : card.original());
        card.versions()
                .forEach(version -> parts.put(
                        "Version " + version.number(),
                        version.at().toLocalDate() + " " + version.by() + ": "
                                + (version.text().isEmpty() ? "originalet" : version.text())));
        screen.card(parts, card);
    }
}
