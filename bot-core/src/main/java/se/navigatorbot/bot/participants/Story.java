package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person lets others read of their way. It is kept only as long as the consent stands: who takes that back takes
 * the words away.
 *
 * @param consent id of the consent, which is the id of the story too
 * @param words as the person has approved them
 * @param how the consent was given, in staff's words: "skriftligt, pärm 3"
 * @param agreedAt when it was written down
 * @param by user name of who wrote it down
 * @param until last day of the consent, null until it is taken back
 * @param uses where it has been used, oldest first
 */
public record Story(
        String consent,
        String words,
        String how,
        Instant agreedAt,
        String by,
        @Nullable LocalDate until,
        List<Use> uses) {

    public Story {
        uses = List.copyOf(uses);
    }

    /**
     * @param where in staff's words: "affischen i entrén"
     * @param by user name
     */
    public record Use(String where, Instant at, String by) {}

    /** Whether the consent stands that day. */
    public boolean stands(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Used once more. */
    public Story used(Use use) {
        List<Use> all = new ArrayList<>(uses);
        all.add(use);
        return new Story(consent, words, how, agreedAt, by, until, all);
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Story[" + consent + "]";
    }
}
