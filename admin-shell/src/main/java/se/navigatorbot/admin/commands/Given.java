package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
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

    /** A time of day such as 07:00. */
    static @Nullable LocalTime time(@Nullable String option) {
        String given = orNull(option);
        try {
            return given == null ? null : LocalTime.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw new BadInput("Klockslag skrivs som 07:00. Inget är gjort.");
        }
    }

    /** Words parted by commas. */
    static List<String> several(@Nullable String option) {
        String given = orNull(option);
        return given == null
                ? List.of()
                : Stream.of(given.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
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
