package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.admin.server.ServerFault;

/** A copy of everything that is stored. */
final class BackupCommands {

    private final Server server;
    private final Screen screen;

    BackupCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "backup",
            group = "Drift",
            description = "Sparar en säkerhetskopia i en ny fil. Förvara nyckeln på ett annat ställe.",
            help = "backup 2026-11-21.backup")
    void backup(@Argument(index = 0, description = "filen, som inte får finnas") Path file) {
        Path part = Path.of(file + ".part");
        if (Files.exists(file)) {
            throw new BadInput("Filen " + file + " finns redan. Inget är sparat. Välj ett annat namn.");
        }
        try (OutputStream out = Files.newOutputStream(part, java.nio.file.StandardOpenOption.CREATE_NEW)) {
            server.download("/api/backup", out);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput("Filen " + part + " finns redan. Ta bort den och försök igen.");
        } catch (IOException e) {
            throw broken(file, part);
        } catch (ServerFault e) {
            gone(part);
            throw e;
        }
        try {
            long bytes = Files.size(Files.move(part, file));
            screen.did(
                    "Säkerhetskopian är sparad i " + file + " (" + bytes
                            + " byte). Utan nyckeln går den inte att läsa: förvara nyckeln på ett annat ställe.",
                    Map.of("file", file.toString(), "bytes", bytes));
        } catch (IOException e) {
            throw broken(file, part);
        }
    }

    private static BadInput broken(Path file, Path part) {
        gone(part);
        return new BadInput("Kopian blev inte hel och " + file + " är inte sparad. Försök igen.");
    }

    private static void gone(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new BadInput("Kopian blev inte hel. Ta bort " + part + " och försök igen.");
        }
    }
}
