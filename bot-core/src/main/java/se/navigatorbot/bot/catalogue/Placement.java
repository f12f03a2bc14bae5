package se.navigatorbot.bot.catalogue;

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
        PlacementTerms terms) {

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

    public Placement withId(String value) {
        return new Placement(
                value,
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
                kind,
                terms);
    }

    public Placement withVersion(int value) {
        return new Placement(
                id,
                value,
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
                kind,
                terms);
    }

    public Placement withEmployer(String value) {
        return new Placement(
                id,
                version,
                value,
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
                kind,
                terms);
    }

    public Placement withTitle(String value) {
        return new Placement(
                id,
                version,
                employer,
                value,
                municipality,
                branch,
                centre,
                places,
                hours,
                demands,
                start,
                applyBy,
                closed,
                kind,
                terms);
    }

    public Placement withMunicipality(String value) {
        return new Placement(
                id, version, employer, title, value, branch, centre, places, hours, demands, start, applyBy, closed,
                kind, terms);
    }

    public Placement withHours(String value) {
        return new Placement(
                id,
                version,
                employer,
                title,
                municipality,
                branch,
                centre,
                places,
                value,
                demands,
                start,
                applyBy,
                closed,
                kind,
                terms);
    }

    public Placement withDemands(String value) {
        return new Placement(
                id,
                version,
                employer,
                title,
                municipality,
                branch,
                centre,
                places,
                hours,
                value,
                start,
                applyBy,
                closed,
                kind,
                terms);
    }

    public Placement withStart(@Nullable LocalDate value) {
        return new Placement(
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
                value,
                applyBy,
                closed,
                kind,
                terms);
    }

    public Placement withApplyBy(@Nullable LocalDate value) {
        return new Placement(
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
                value,
                closed,
                kind,
                terms);
    }

    public Placement withClosed(boolean value) {
        return new Placement(
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
                value,
                kind,
                terms);
    }

    public Placement withKind(PlacementKind value) {
        return new Placement(
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
                value,
                terms);
    }

    public Placement withTerms(PlacementTerms value) {
        return new Placement(
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
                kind,
                value);
    }
}
