package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Places with employers. */
@HttpExchange("/api/placements")
public interface PlacementsApi {

    /**
     * Open ones, or all.
     *
     * @param all also closed ones; null for no
     */
    @GetExchange
    Listing<PlacementRow> list(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable Boolean all);

    /** Offers it; whoever follows that branch and town is told. */
    @PostExchange
    PlacementAdded add(@RequestBody NewPlacement placement);

    /** No longer offered; nobody is told. */
    @PostExchange("/{id}/close")
    PlacementRow close(@PathVariable String id);

    /**
     * What is wanted for a placement.
     *
     * @param municipality id of the municipality, null for the centre's
     * @param branch line of work, a Swedish noun in basic form ("vård")
     * @param centre id of the centre that keeps it, null for the own one
     * @param places null for 1
     * @param hours working hours in words
     * @param demands in words
     */
    record NewPlacement(
            String employer,
            String title,
            @Nullable String municipality,
            String branch,
            @Nullable String centre,
            @Nullable Integer places,
            @Nullable String hours,
            @Nullable String demands,
            @Nullable LocalDate start,
            @Nullable LocalDate applyBy) {}

    /** A placement. */
    record PlacementRow(
            String id,
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
            boolean closed) {}

    /**
     * @param told how many follow that branch and town and are told
     */
    record PlacementAdded(PlacementRow placement, int told) {}
}
