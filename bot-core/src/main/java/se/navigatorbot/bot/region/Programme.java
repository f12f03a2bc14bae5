package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one can take part in, for a time and for certain ages.
 *
 * @param fromAge youngest age, years
 * @param toAge oldest age, years, included
 * @param municipalities whose people it is for
 * @param from first day, null for always
 * @param to last day, null for open-ended; afterwards it is answered as ended and never offered
 */
public record Programme(
        String id,
        String name,
        int fromAge,
        int toAge,
        List<String> municipalities,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Programme {
        municipalities = List.copyOf(municipalities);
    }

    public boolean runs(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    public boolean takes(int age) {
        return age >= fromAge && age <= toAge;
    }
}
