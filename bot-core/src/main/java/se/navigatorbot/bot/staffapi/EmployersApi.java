package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;

/** Employers, and what they offer. */
@HttpExchange("/api/employers")
public interface EmployersApi {

    /** The register, by name. */
    @GetExchange
    Listing<EmployerRow> list();

    /** Takes an employer into the register. */
    @PostExchange
    EmployerRow add(@RequestBody NewEmployer employer);

    /** Takes one out of the register; its placements stay. */
    @PostExchange("/{id}/drop")
    void drop(@PathVariable String id);

    /** What employers have written and nobody has dealt with, the oldest first. */
    @GetExchange("/offers")
    Listing<OfferRow> offers();

    /**
     * Makes a placement out of an offer: what is not given comes from the offer. An employer that is not in the register
     * comes into it. The talk stays open, so that the employer gets an answer.
     */
    @PostExchange("/offers/{person}/place")
    PlacementAdded place(@PathVariable String person, @RequestBody NewPlacement placement);

    /**
     * What is wanted for an employer.
     *
     * @param contact first name of whoever to speak to
     */
    record NewEmployer(
            String name,
            @Nullable String municipality,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String note,
            @Nullable String education) {

        /** One that is tied to no education. */
        public NewEmployer(
                String name,
                @Nullable String municipality,
                @Nullable String contact,
                @Nullable String phone,
                @Nullable String mail,
                @Nullable String note) {
            this(name, municipality, contact, phone, mail, note, null);
        }
    }

    /**
     * An employer.
     *
     * @param education whose apprentices it takes, empty for none
     * @param places how many of its placements can be applied for now
     */
    record EmployerRow(
            String id,
            String name,
            @Nullable String municipality,
            String contact,
            String phone,
            String mail,
            String note,
            @Nullable String education,
            int places) {}

    /**
     * An offer.
     *
     * @param person id of whoever wrote
     * @param phone the number it came from, empty when it came another way
     * @param branch line of work that was named, null for none
     * @param municipality that was named, null for none
     * @param warnings words that shut somebody out or are not to be passed on, in Swedish sentences
     */
    record OfferRow(
            String person,
            LocalDateTime at,
            String phone,
            String words,
            @Nullable String branch,
            @Nullable String municipality,
            List<String> warnings) {
        public OfferRow {
            warnings = Absent.asEmpty(warnings);
        }
    }
}
