package se.navigatorbot.bot.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks something about a person's data, and staff answer in time.
 *
 * @param person participant's id; null once the person is erased
 * @param centre the home centre when it was opened, null for none
 * @param opened business time
 * @param due the day by which it must be answered
 * @param openedBy user name, or {@link #BY_PERSON}
 * @param note in staff's words; empty for none
 * @param closing how it ended, null while it is open
 * @param proof of an erasure, else null
 */
public record PrivacyCase(
        String id,
        CaseKind kind,
        @Nullable String person,
        @Nullable String centre,
        Instant opened,
        LocalDate due,
        String openedBy,
        String note,
        @Nullable Closing closing,
        @Nullable Proof proof) {

    /** The reason of what an erasure closes. */
    public static final String ERASED = "raderad";

    /** Stands for a wish that the person wrote. */
    public static final String BY_PERSON = "deltagaren";

    /**
     * How a case ended.
     *
     * @param done whether what was asked for was done
     * @param reason in Swedish; for what was not done it says which rule forbids it
     */
    public record Closing(Instant at, String by, boolean done, String reason) {}

    public boolean open() {
        return closing == null;
    }

    /** Whether it is about that person. */
    public boolean about(String participant) {
        return Objects.equals(person, participant);
    }

    public PrivacyCase closed(Closing how) {
        return new PrivacyCase(id, kind, person, centre, opened, due, openedBy, note, how, proof);
    }

    /** As it is kept after the person is erased: without the id, and without what somebody wrote. */
    public PrivacyCase nameless(Closing how, @Nullable Proof of) {
        Closing wordless = how.reason().equals(ERASED) ? how : new Closing(how.at(), how.by(), how.done(), "");
        return new PrivacyCase(id, kind, null, centre, opened, due, openedBy, "", wordless, of);
    }

    /** Shows no note. */
    @Override
    public String toString() {
        return "PrivacyCase[" + id + " " + kind + "]";
    }
}
