package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The way of a person through programmes and workplaces. */
@HttpExchange("/api/participants/{id}/journey")
public interface JourneysApi {

    /** @param reason why it is read, {@linkplain Reason#written as a header}; needed for a person with protected identity, else ignored */
    @GetExchange
    JourneyCard show(
            @PathVariable String id, @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /** Attempts to reach the person, the latest first; each was written down as it left. */
    @GetExchange("/contacts")
    Listing<ContactRow> contacts(
            @PathVariable String id, @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /** The person begins at a workplace; from then on four questions follow how it goes. */
    @PostExchange("/stays")
    JourneyCard start(@PathVariable String id, @RequestBody NewStay stay);

    /** The person ends there; no more questions. */
    @PostExchange("/stays/{stay}/end")
    JourneyCard end(@PathVariable String id, @PathVariable String stay, @RequestBody End end);

    /** The person begins in a programme that runs, takes that age and is for that municipality. */
    @PostExchange("/programmes")
    JourneyCard enrol(@PathVariable String id, @RequestBody NewEnrolment enrolment);

    /** The person leaves it, or what was written of that is corrected. */
    @PostExchange("/programmes/{enrolment}/end")
    JourneyCard leave(@PathVariable String id, @PathVariable String enrolment, @RequestBody End end);

    /** What was written of time in a programme is set right; why, and what stood there, stays in the thread. */
    @PostExchange("/programmes/{enrolment}/correct")
    JourneyCard correct(@PathVariable String id, @PathVariable String enrolment, @RequestBody Correction right);

    /** The same of time at a workplace. */
    @PostExchange("/stays/{stay}/correct")
    JourneyCard correctStay(@PathVariable String id, @PathVariable String stay, @RequestBody Correction right);

    /** Time taken part is attested; the same activity on the same day is corrected, 0 minutes take it back. */
    @PostExchange("/attendance")
    JourneyCard attest(@PathVariable String id, @RequestBody NewAttendance attendance);

    /** Staff know whether what the person told is so; what is not so counts in no figure. */
    @PostExchange("/told/{told}")
    JourneyCard settle(@PathVariable String id, @PathVariable String told, @RequestBody Verdict verdict);

    /** Goal and next step in the person's words; gender for statistics alone. */
    @PostExchange("/notes")
    JourneyCard note(@PathVariable String id, @RequestBody Notes notes);

    /**
     * @param placement id of a placement, whose employer, kind and start are taken where they are not given
     * @param days {@code mon} to {@code sun}
     */
    record NewStay(
            @Nullable String placement,
            @Nullable String employer,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> days,
            @Nullable LocalTime begins,
            @Nullable LocalTime ends) {
        public NewStay {
            days = Absent.asEmpty(days);
        }
    }

    /**
     * @param last last day, null for today
     * @param result for a programme: {@code work}, {@code studies}, {@code own_business}, {@code placement}, {@code
     *     af_programme}, {@code moved}, {@code seeking}, {@code other}, or the Swedish word
     */
    record End(@Nullable LocalDate last, @Nullable String result) {}

    /**
     * @param programme id
     * @param from first day, null for today
     * @param passing programmes that end with it
     * @param coach user name of the coach from now on, null for the same
     */
    record NewEnrolment(
            String programme,
            @Nullable LocalDate from,
            List<String> passing,
            @Nullable String coach) {
        public NewEnrolment {
            passing = Absent.asEmpty(passing);
        }
    }

    /**
     * What is null stays as it is.
     *
     * @param to last day at a workplace; that of a programme is corrected with its result
     * @param municipality id or name, of time in a programme alone
     * @param employer of time at a workplace alone
     * @param open it has not ended after all
     * @param remove it never was
     * @param reason why it is corrected, required
     */
    record Correction(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String municipality,
            @Nullable String employer,
            boolean open,
            boolean remove,
            String reason) {

        @Override
        public String toString() {
            return "Correction[…]";
        }
    }

    /** @param date null for today */
    record NewAttendance(@Nullable LocalDate date, String programme, String activity, int minutes) {}

    /** Whether it is so. */
    record Verdict(boolean so) {}

    /**
     * What somebody told of how it went.
     *
     * @param result in Swedish
     * @param by {@code deltagaren}, or a user name
     * @param about what had been asked, in Swedish; empty when nobody asked
     * @param settled {@code bekräftat}, {@code stämmer inte}, or empty while it is a word alone
     */
    record ToldRow(String id, LocalDate day, String result, String by, String about, String settled) {}

    /**
     * What is null stays as it is.
     *
     * @param referral who sent the person, as a code alone: {@code af}, {@code soc}, {@code skola}, {@code region}, {@code
     *     fk}, {@code egen}, {@code annan}; empty for none
     */
    record Notes(
            @Nullable String goal,
            @Nullable String nextStep,
            @Nullable String gender,
            @Nullable String referral) {

        /** Who sent the person stays as it is. */
        public Notes(@Nullable String goal, @Nullable String nextStep, @Nullable String gender) {
            this(goal, nextStep, gender, null);
        }

        @Override
        public String toString() {
            return "Notes[…]";
        }
    }

    /**
     * @param about why it was sent, in Swedish; empty when nothing is said of it
     * @param answered whether the person wrote within a week
     */
    record ContactRow(LocalDateTime at, String channel, String by, String about, boolean answered) {}

    /**
     * The way so far; the latest first.
     *
     * @param referral code of who sent the person, empty for not recorded
     * @param clashes what is booked at one time, in Swedish
     */
    record JourneyCard(
            String person,
            String firstName,
            String goal,
            String nextStep,
            @Nullable String referral,
            List<EnrolmentRow> programmes,
            List<StayRow> stays,
            List<ToldRow> told,
            int attendedMinutes,
            List<String> clashes) {
        public JourneyCard {
            clashes = Absent.asEmpty(clashes);
            programmes = List.copyOf(programmes);
            stays = List.copyOf(stays);
            told = List.copyOf(told);
        }

        @Override
        public String toString() {
            return "JourneyCard[" + person + "]";
        }
    }

    /**
     * @param municipality name of the one it counts in, empty when not known; null from an older house
     * @param result in Swedish, empty while it runs
     */
    record EnrolmentRow(
            String id,
            String programme,
            String name,
            @Nullable String municipality,
            LocalDate from,
            @Nullable LocalDate to,
            String result,
            String coach) {}

    /**
     * @param asked what has been asked since the start and answered: "vecka 1: bra"
     * @param absences days the person told of beforehand
     */
    record StayRow(
            String id,
            String placement,
            String employer,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> asked,
            List<LocalDate> absences) {
        public StayRow {
            asked = List.copyOf(asked);
            absences = List.copyOf(absences);
        }
    }
}
