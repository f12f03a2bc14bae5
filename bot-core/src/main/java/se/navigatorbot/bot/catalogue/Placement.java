package se.navigatorbot.bot.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place with an employer that participants can be told of.
 *
 * @param id short, fit to be typed
 * @param version rises with each change
 * @param employer name as participants read it
 * @param title what one does, short
 * @param municipality id of the municipality
 * @param branch line of work, a Swedish noun in basic form
 * @param centre id of the centre that keeps it
 * @param places how many
 * @param hours working hours in words, empty when unknown
 * @param demands what is demanded, in words, empty for nothing
 * @param start first day, null for by agreement
 * @param applyBy last day to show interest, null for none
 * @param closed whether it is no longer offered
 * @param kind what sort of place it is
 * @param terms everything else that is known of it
 */
@RecordBuilder
public record Placement(
        String id,
        int version,
        String employer,
        String title,
        String municipality,
        String branch,
        String centre,
        int places,
        String hours,
        String demands,
        @Nullable LocalDate start,
        @Nullable LocalDate applyBy,
        boolean closed,
        PlacementKind kind,
        PlacementTerms terms)
        implements PlacementBuilder.With {

    /** What was stored before there were kinds is a trainee place of which no more is known. */
    public Placement {
        kind = kind == null ? PlacementKind.PRAKTIK : kind;
        terms = terms == null ? PlacementTerms.UNKNOWN : terms;
    }

    /** A trainee place of which no more is known. */
    public Placement(
            String id,
            int version,
            String employer,
            String title,
            String municipality,
            String branch,
            String centre,
            int places,
            String hours,
            String demands,
            @Nullable LocalDate start,
            @Nullable LocalDate applyBy,
            boolean closed) {
        this(
                id,
                version,
                employer,
                title,
                municipality,
                branch,
                centre,
                places,
                hours,
                demands,
                start,
                applyBy,
                closed,
                PlacementKind.PRAKTIK,
                PlacementTerms.UNKNOWN);
    }

    /** Whether one can still show interest. */
    public boolean open(LocalDate today) {
        return !closed && (applyBy == null || !applyBy.isBefore(today));
    }
}
