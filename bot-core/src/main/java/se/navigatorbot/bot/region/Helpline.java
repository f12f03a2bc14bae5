package se.navigatorbot.bot.region;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import se.navigatorbot.intents.CrisisLevel;

/**
 * A line to call in need.
 *
 * @param number as it is dialled and read
 * @param hours when somebody answers, as participants read it ("dygnet runt")
 * @param verified when somebody last checked number and hours
 * @param topic what it is for
 * @param levels at which gravity it is named
 * @param fromAge youngest age it is for
 * @param toAge oldest age it is for, included
 */
public record Helpline(
        String id,
        String number,
        String name,
        String hours,
        LocalDate verified,
        Topic topic,
        Set<CrisisLevel> levels,
        int fromAge,
        int toAge) {

    /** After so long a line must be checked again. */
    public static final Duration FRESH = Duration.ofDays(180);

    public Helpline {
        levels = Set.copyOf(levels);
    }

    /** What a line is for. */
    public enum Topic {
        /** Danger to life now. */
        EMERGENCY,
        /** Thoughts of not wanting to live, or need to talk. */
        DESPAIR,
        /** Violence or threat at home. */
        VIOLENCE
    }

    public boolean stale(LocalDate today) {
        return verified.plusDays(FRESH.toDays()).isBefore(today);
    }

    public boolean takes(int age) {
        return age >= fromAge && age <= toAge;
    }
}
