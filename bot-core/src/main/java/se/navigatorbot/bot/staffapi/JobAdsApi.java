package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Advertisements of Arbetsförmedlingen, for staff to pick from. */
@HttpExchange("/api/jobads")
public interface JobAdsApi {

    /**
     * @param municipality id or name; null for the own centre's
     * @param words to look for in the advertisements, null for all
     */
    @GetExchange
    Listing<JobAdRow> list(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String words);

    /** Makes a placement of it; whoever follows is told. One that was picked already is not picked again. */
    @PostExchange("/{id}/pick")
    PlacementsApi.PlacementAdded pick(@PathVariable String id, @RequestBody Pick pick);

    /**
     * @param branch line of work, null for the advertisement's field
     * @param centre that keeps it, null for the own one
     */
    record Pick(@Nullable String branch, @Nullable String centre) {}

    /** An advertisement. */
    record JobAdRow(
            String id,
            String headline,
            String employer,
            String municipality,
            String field,
            @Nullable LocalDate applyBy,
            String address) {}
}
