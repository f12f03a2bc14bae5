package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.RegionsApi;
import se.navigatorbot.bot.staffapi.RegionsApi.NewPlace;
import se.navigatorbot.bot.staffapi.RegionsApi.NewRegion;
import se.navigatorbot.bot.staffapi.RegionsApi.RegionCheck;
import se.navigatorbot.bot.staffapi.RegionsApi.RegionFile;

/** Region files: municipalities, centres, hours, helplines. */
final class RegionCommands {

    private static final String GROUP = "Drift";

    private final Server server;
    private final Screen screen;

    RegionCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "region check",
            group = GROUP,
            description = "Läser en regionfil som servern skulle göra, och säger första felet med rad.",
            help = "region check kalmar.yml")
    void check(@Argument(index = 0, description = "filen") Path file) {
        RegionCheck check = server.call(RegionsApi.class).check(new RegionFile(read(file)));
        if (!check.well()) {
            throw new BadInput("Filen går inte att använda. " + check.sentence());
        }
        screen.did("Filen går att använda. " + check.sentence(), check);
    }

    @Command(
            name = "region new",
            group = GROUP,
            description = "Frågar efter orterna och skriver en ny regionfil att gå igenom.",
            help = "region new kalmar.yml --name Kalmar --towns Kalmar,Nybro")
    void create(
            @Argument(index = 0, description = "filen, som inte får finnas") Path file,
            @Option(longName = "name", description = "regionens namn") String name,
            @Option(longName = "towns", description = "orter med centrum, med komma emellan") List<String> towns,
            @Option(longName = "common-name", description = "vad alla centrum heter; annars Navigatorcentrum")
                    String commonName) {
        if (Files.exists(file)) {
            throw new BadInput("Filen " + file + " finns redan. Inget är skrivet. Välj ett annat namn.");
        }
        String called = given(name, "Vad heter regionen? ", "--name");
        List<String> places = towns.isEmpty()
                ? List.of(given("", "I vilka orter finns centrum (komma emellan)? ", "--towns")
                        .split(","))
                : towns;
        List<NewPlace> asked = new ArrayList<>();
        places.forEach(town -> asked.add(place(town.strip())));
        RegionFile draft = server.call(RegionsApi.class).draft(new NewRegion(called, called, commonName, asked));
        try {
            Files.writeString(file, draft.yaml(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " kan inte skrivas. Inget är gjort.");
        }
        screen.did(
                "Filen " + file + " är skriven. Gå igenom varje rad, kontrollera med region check och ange den i"
                        + " navigator.region.",
                Map.of("file", file.toString()));
    }

    private NewPlace place(String town) {
        if (!screen.interactive()) {
            return new NewPlace(town, "", "", "", "");
        }
        screen.say(town + ": tryck Enter för det du inte vet än.");
        return new NewPlace(
                town,
                screen.ask("  Adress? ").strip(),
                screen.ask("  Telefon? ").strip(),
                screen.ask("  E-post? ").strip(),
                screen.ask("  Öppet måndag till fredag (som 9-12, 13-16)? ").strip());
    }

    private String given(String typed, String question, String option) {
        if (!typed.isBlank()) {
            return typed;
        }
        if (!screen.interactive()) {
            throw new BadInput("Det saknas " + option + ". Inget är skrivet.");
        }
        return screen.ask(question).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att läsa som text i UTF-8. Inget är gjort.");
        }
    }
}
