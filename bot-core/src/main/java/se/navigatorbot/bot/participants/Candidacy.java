package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way through a group intake.
 *
 * @param intake id
 * @param stage where the person stands, or stood when leaving
 * @param at since when
 * @param left whether the person has left on the way
 * @param tell the stage whose message is still to be told; null for none
 * @param told stages whose message has been told: none is told twice
 */
public record Candidacy(
        String intake,
        Stage stage,
        Instant at,
        boolean left,
        @Nullable Stage tell,
        List<Stage> told) {

    public Candidacy {
        told = List.copyOf(told);
    }

    /** At that stage from now on. */
    public static Candidacy at(Stage stage, String intake, Instant now) {
        return new Candidacy(intake, stage, now, false, null, List.of());
    }

    /** At another stage, coming back included; what was not told yet is not told any more. */
    public Candidacy moved(Stage to, Instant now) {
        return new Candidacy(intake, to, now, false, null, told);
    }

    /** Left; nothing more is told. */
    public Candidacy leaving(Instant now) {
        return new Candidacy(intake, stage, now, true, null, told);
    }

    /** With the message of this stage still to be told, unless it was told before. */
    public Candidacy telling() {
        return told.contains(stage) ? this : new Candidacy(intake, stage, at, left, stage, told);
    }

    /** With the message of that stage not told after all. */
    public Candidacy untold(Stage which) {
        List<Stage> rest = told.stream().filter(other -> other != which).toList();
        return new Candidacy(intake, stage, at, left, tell, rest);
    }

    /** With nothing left to tell. */
    public Candidacy afterTelling() {
        return tell == null
                ? this
                : new Candidacy(
                        intake,
                        stage,
                        at,
                        left,
                        null,
                        Stream.concat(told.stream(), Stream.of(tell)).toList());
    }
}
