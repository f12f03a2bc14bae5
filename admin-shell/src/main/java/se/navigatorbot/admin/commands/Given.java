package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;

/** Options as the staff API wants them. */
final class Given {

    private Given() {}

    /** An option that was left out is null. */
    static @Nullable String orNull(@Nullable String option) {
        return option == null || option.isBlank() ? null : option;
    }

    /** A day as the staff API reads it. */
    static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The first line of a file that holds a password. */
    static String password(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
        }
    }
}
