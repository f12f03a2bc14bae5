package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.navigatorbot.admin.fault.BadInput;

/** A file that a command makes. What lies there already is never written over. */
final class NewFile {

    private NewFile() {}

    /** @throws BadInput when there is one of that name, or it cannot be written */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " finns redan eller går inte att skriva. Inget är sparat.");
        }
    }
}
