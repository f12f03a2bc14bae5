package se.navigatorbot.bot.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Two wordings of the reminder of a meeting, each for a random half of the people, between two days that are set
 * beforehand: whoever ends a comparison when its figures please finds what they want to find.
 *
 * @param first first day whose reminders take part
 * @param last last such day, included; before {@code first} when nothing is compared
 */
public record ReminderTrial(LocalDate first, LocalDate last) {

    /** Nothing is compared. */
    public static final ReminderTrial NONE = new ReminderTrial(LocalDate.MAX, LocalDate.MIN);

    /**
     * A period as settings have it.
     *
     * @param period {@code 2026-12-01/2027-02-28}, empty for none
     * @throws IllegalArgumentException when it is neither
     */
    public static ReminderTrial of(String period) {
        if (period.isBlank()) {
            return NONE;
        }
        try {
            String[] days = period.strip().split("/", -1);
            ReminderTrial trial = new ReminderTrial(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
            if (days.length == 2 && trial.set()) {
                return trial;
            }
        } catch (DateTimeException e) {
            // Told below, with what was written.
        }
        throw new IllegalArgumentException(
                "navigator.reminders.compare is two days such as 2026-12-01/2027-02-28, not " + period);
    }

    /** First day on which it is judged: until then meetings of the last day have a result, and nobody ends it when it pleases. */
    public LocalDate judged() {
        return last.plusDays(8);
    }

    /** Whether anything is compared at any time. */
    public boolean set() {
        return !last.isBefore(first);
    }

    /** Whether reminders of that day take part. */
    public boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether that person gets the other wording. Each comparison draws its halves anew. */
    public boolean other(String participant) {
        byte[] drawn = (first + " " + participant).getBytes(StandardCharsets.UTF_8);
        try {
            return (MessageDigest.getInstance("SHA-256").digest(drawn)[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
