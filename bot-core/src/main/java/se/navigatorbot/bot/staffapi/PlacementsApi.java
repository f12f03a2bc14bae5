package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
     * @param kind one sort alone, as {@link Terms#kind}; null for all
     * @param all also closed ones; null for no
     */
    @GetExchange
    Listing<PlacementRow> list(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Boolean all);

    /** Offers it; whoever follows that branch and town is told. */
    @PostExchange
    PlacementAdded add(@RequestBody NewPlacement placement);

    /** Who follows it and who does not, of the people the caller sees who want PRAKTIK, and why. */
    @GetExchange("/{id}/match")
    Listing<MatchRow> match(@PathVariable String id);

    /** It as a text message, for a chat, and for a poster with a QR code; no personal data. */
    @GetExchange("/{id}/texts")
    PlacementWritten texts(@PathVariable String id);

    /** Changes an open one. Whoever was told of it is not told anew; whoever asks hears what it is now. */
    @PostExchange("/{id}/change")
    PlacementAdded change(@PathVariable String id, @RequestBody PlacementChange change);

    /** No longer offered; whoever was interested and has not begun there is told the next morning. */
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
            @Nullable LocalDate applyBy,
            @Nullable Terms terms) {

        /** A trainee place of which no more is known. */
        public NewPlacement(
                String employer,
                String title,
                @Nullable String municipality,
                String branch,
                @Nullable String centre,
                @Nullable Integer places,
                @Nullable String hours,
                @Nullable String demands,
                @Nullable LocalDate start,
                @Nullable LocalDate applyBy) {
            this(employer, title, municipality, branch, centre, places, hours, demands, start, applyBy, null);
        }
    }

    /**
     * What a place asks and gives beside that; whatever is null or empty is not known.
     *
     * @param kind {@code praktik}, {@code arbetstraning}, {@code apprenticeship}, {@code job}, {@code summer_job}, {@code
     *     own_business}, {@code abroad}, {@code rehabilitation}, or the Swedish word; null for {@code praktik}
     * @param tasks in two plain sentences
     * @param locality town or village
     * @param country where it is, for {@code abroad}
     * @param end last day
     * @param hoursAWeek 1 to 60
     * @param begins when the working day begins
     * @param shifts of {@code day}, {@code evening}, {@code night}, {@code weekend}
     * @param adaptations what can be adapted, of {@code hours}, {@code tasks}, {@code instruction}, {@code premises}
     * @param requires of {@code licence}, {@code truck}, {@code swedish}, {@code education}, {@code record_extract}
     * @param bus line and first bus that works, in words
     * @param supervisor first name of whoever receives the person
     * @param direct whether one applies to the employer oneself
     * @param visible {@code centre} or the id of a programme; null for the whole region
     * @param source where it comes from
     */
    record Terms(
            @Nullable String kind,
            @Nullable String tasks,
            @Nullable String address,
            @Nullable String locality,
            @Nullable String country,
            @Nullable LocalDate end,
            @Nullable Integer hoursAWeek,
            @Nullable LocalTime begins,
            List<String> shifts,
            List<String> adaptations,
            List<String> requires,
            @Nullable String bus,
            @Nullable String supervisor,
            boolean direct,
            @Nullable String visible,
            @Nullable String source) {
        public Terms {
            shifts = Absent.asEmpty(shifts);
            adaptations = Absent.asEmpty(adaptations);
            requires = Absent.asEmpty(requires);
        }
    }

    /**
     * What is different now; what is null stays as it is. Line of work, sort, municipality and who may see it stay: they
     * decided whom it was told to.
     */
    record PlacementChange(
            @Nullable String title,
            @Nullable Integer places,
            @Nullable String hours,
            @Nullable String demands,
            @Nullable LocalDate start,
            @Nullable LocalDate applyBy,
            @Nullable LocalDate end,
            @Nullable String tasks,
            @Nullable String address,
            @Nullable String locality,
            @Nullable Integer hoursAWeek,
            @Nullable LocalTime begins,
            @Nullable String bus,
            @Nullable String supervisor) {}

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
            boolean closed,
            @Nullable Terms terms) {}

    /**
     * @param sms fits one text message
     * @param link where the code leads, empty without a public address
     * @param code the link as a QR code, an SVG picture; empty without a public address
     */
    record PlacementWritten(String sms, String chat, String poster, String link, String code) {}

    /**
     * Whether one person follows a placement.
     *
     * @param why in Swedish: what the person follows, or what is against it
     */
    record MatchRow(
            String person, String firstName, @Nullable String centre, boolean follows, String why) {}

    /**
     * @param told how many follow that branch and town and are told
     * @param warnings words that shut somebody out, in Swedish sentences
     */
    record PlacementAdded(PlacementRow placement, int told, List<String> warnings) {
        public PlacementAdded {
            warnings = Absent.asEmpty(warnings);
        }

        /** {@code " Obs: …"} with the warnings, empty without any. */
        public String warned() {
            return warnings.isEmpty() ? "" : " Obs: " + String.join(" ", warnings);
        }
    }
}
