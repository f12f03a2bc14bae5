package se.navigatorbot.admin.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.PostersApi;
import se.navigatorbot.bot.staffapi.PostersApi.NewPoster;
import se.navigatorbot.bot.staffapi.PostersApi.PosterRow;
import se.navigatorbot.bot.staffapi.PostersApi.PosterWritten;

/** Posters with a word that whoever wants to join texts. */
final class PosterCommands {

    private static final String GROUP = "Aktiviteter";

    private static final List<Column<PosterRow>> POSTERS = List.of(
            new Column<>("Ord", "word", row -> capitals(row.word())),
            new Column<>("Centrum", "centre", PosterRow::centre),
            new Column<>("Program", "programme", PosterRow::programme),
            new Column<>("Intag", "intake", PosterRow::intake),
            new Column<>("Anmälda", "joined", row -> HiddenCount.shown(row.joined())),
            new Column<>("I program", "enrolled", row -> HiddenCount.shown(row.enrolled())),
            new Column<>("Av", "by", PosterRow::by),
            new Column<>("Gäller", "open", row -> row.closed() ? "nej" : "ja"));

    private final Server server;
    private final Screen screen;

    PosterCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "poster list",
            group = GROUP,
            description = "Visar affischer med ord och hur många som har anmält sig med dem.",
            help = "poster list")
    void list(@Option(longName = "all", description = "även de som inte gäller längre") boolean all) {
        screen.rows(server.call(PostersApi.class).list(all), POSTERS, "Inga affischer.");
    }

    @Command(
            name = "poster add",
            group = GROUP,
            description = "Gör en affisch med ett ord. Den som sms:ar ordet kommer till centrumet och kan räknas.",
            help = "poster add hoppin26 --centre ronneby --intake projektp-1")
    void add(
            @Argument(index = 0, description = "ordet, 4 till 16 bokstäver och siffror") String word,
            @Option(longName = "centre", description = "centrum; annars det egna") String centre,
            @Option(longName = "programme", description = "program som affischen handlar om") String programme,
            @Option(longName = "intake", description = "intag som ordet leder in i") String intake) {
        PosterRow added = server.call(PostersApi.class)
                .add(new NewPoster(word, Given.orNull(centre), Given.orNull(programme), Given.orNull(intake)));
        screen.did("Ordet " + capitals(added.word()) + " leder till " + added.centre() + ".", added);
    }

    @Command(
            name = "poster text",
            group = GROUP,
            description = "Vad som ska stå på affischen, med QR-kod som öppnar ett sms med ordet.",
            help = "poster text hoppin26 --qr affisch.svg")
    void text(
            @Argument(index = 0, description = "ordet") String word,
            @Option(longName = "qr", description = "ny fil för QR-koden (SVG)") String qr) {
        PosterWritten written = server.call(PostersApi.class).text(word);
        String file = Given.orNull(qr);
        if (file != null && written.code().isEmpty()) {
            throw new BadInput("Servern har varken sms-nummer eller publik adress, så det finns ingen QR-kod.");
        }
        if (file != null) {
            NewFile.write(Path.of(file), written.code());
            screen.say("QR-koden är sparad i " + file + ".");
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Text", written.text().replace("\n", " / "));
        parts.put("QR-kod", written.link());
        screen.card(parts, written);
    }

    @Command(
            name = "poster close",
            group = GROUP,
            description = "Ordet leder ingenstans längre. De som redan har anmält sig räknas kvar.",
            help = "poster close hoppin26")
    void close(@Argument(index = 0, description = "ordet") String word) {
        PosterRow closed = server.call(PostersApi.class).close(word);
        screen.did(capitals(closed.word()) + " räknas inte längre.", closed);
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.forLanguageTag("sv"));
    }
}
