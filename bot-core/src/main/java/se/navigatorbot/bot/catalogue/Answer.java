package se.navigatorbot.bot.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What staff answer to a question that is often asked. Never an amount: that depends on the person.
 *
 * @param id short, fit to be typed
 * @param version rises with each change
 * @param area what it is about
 * @param centre id of the centre it holds at; empty for all
 * @param questions ways of asking it; the first is its title
 * @param text what participants read
 * @param owner user name of who answers for it
 * @param reviewed when it was last looked through
 * @param closed whether it is no longer given
 */
public record Answer(
        String id,
        int version,
        Area area,
        String centre,
        List<String> questions,
        String text,
        String owner,
        LocalDate reviewed,
        boolean closed) {

    private static final int REVIEWED_EVERY_MONTHS = 6;

    public Answer {
        questions = List.copyOf(questions);
    }

    /** What questions are about, as staff name it. */
    public enum Area {
        ECONOMY("ekonomi"),
        STUDIES("studier"),
        JOBS("jobb"),
        NEEDS("anpassning"),
        SERVICE("verksamhet");

        private final String swedish;

        Area(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read and type. */
        public String swedish() {
            return swedish;
        }

        public static Optional<Area> of(String word) {
            for (Area area : values()) {
                if (area.swedish.equalsIgnoreCase(word) || area.name().equalsIgnoreCase(word)) {
                    return Optional.of(area);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether its owner should look through it again. */
    public boolean dueForReview(LocalDate today) {
        return !closed && !reviewed.plusMonths(REVIEWED_EVERY_MONTHS).isAfter(today);
    }

    public Answer withVersion(int value) {
        return new Answer(id, value, area, centre, questions, text, owner, reviewed, closed);
    }

    /** Looked through again, perhaps with other words. */
    public Answer reviewedAs(String words, String by, LocalDate on) {
        return new Answer(id, version, area, centre, questions, words, by, on, closed);
    }

    public Answer withClosed(boolean value) {
        return new Answer(id, version, area, centre, questions, text, owner, reviewed, value);
    }
}
