package se.navigatorbot.bot.staffapi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The people of the centres. */
@HttpExchange("/api/participants")
public interface ParticipantsApi {

    /**
     * By first name. Whoever looks for a number or a name {@link #search searches}: addresses stand in logs.
     *
     * @param q beginning of the first name, a whole phone number, or an id; null for everybody one may see
     */
    @GetExchange
    Listing<ParticipantRow> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String centre);

    /** As {@link #find}, with nothing of what is looked for in the address. */
    @PostExchange("/search")
    Listing<ParticipantRow> search(@RequestBody Search wanted);

    /** What is looked for, as {@link #find} takes it. */
    record Search(@Nullable String q, @Nullable String centre) {

        @Override
        public String toString() {
            return "Search[…]";
        }
    }

    /**
     * One person.
     *
     * @param reason why it is read, {@linkplain Reason#written as a header}; needed for a person with protected identity, else
     *     ignored
     */
    @GetExchange("/{id}")
    ParticipantCard show(
            @PathVariable String id, @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /**
     * Registers a person. A phone number gets one neutral question and nothing else until its owner has answered. A
     * number already known leads to the person it belongs to.
     */
    @PostExchange
    ParticipantCard add(@RequestBody NewParticipant participant);

    /** A code that leads a further channel (Telegram, web chat) to this person; used once. */
    @PostExchange("/{id}/link-code")
    LinkCode linkCode(@PathVariable String id);

    /**
     * What is wanted for a person. Never a personal identity number.
     *
     * @param centre id of the home centre, null for the own one
     * @param phone as it is said, Swedish or with +; null for none: then a link code is needed to reach the person
     * @param coach user name, null for none
     * @param subjects what the person said yes to in person: {@code tider}, {@code aktiviteter}, {@code praktik}
     * @param branches lines of work to be told of
     * @param municipalities ids of where the person can travel to; empty for the home municipality
     */
    record NewParticipant(
            String firstName,
            @Nullable String centre,
            @Nullable String phone,
            @Nullable String coach,
            List<String> programmes,
            List<String> subjects,
            List<String> branches,
            List<String> municipalities) {
        public NewParticipant {
            programmes = Absent.asEmpty(programmes);
            subjects = Absent.asEmpty(subjects);
            branches = Absent.asEmpty(branches);
            municipalities = Absent.asEmpty(municipalities);
        }

        @Override
        public String toString() {
            return "NewParticipant[…]";
        }
    }

    /**
     * A row.
     *
     * @param channels confirmed ones in staff's words; "ej bekräftad" alone when there is none
     */
    record ParticipantRow(
            String id,
            String firstName,
            @Nullable String centre,
            @Nullable String coach,
            String channels,
            boolean stopped,
            @Nullable LocalDateTime lastHeard) {}

    /**
     * A person with what staff need.
     *
     * @param wishes one for each subject, as staff read it: "TIDER ja", "PRAKTIK nej"
     * @param addresses channel, address in short and how far it can be trusted
     * @param state as in {@link ConversationsApi.Waiting#state()}, or {@code bot}
     * @param stays at workplaces, the latest first
     */
    record ParticipantCard(
            String id,
            String firstName,
            @Nullable String centre,
            List<String> programmes,
            @Nullable String coach,
            String language,
            List<String> needs,
            List<String> branches,
            List<String> municipalities,
            List<String> wishes,
            boolean stopped,
            List<AddressLine> addresses,
            String state,
            List<AppointmentsApi.AppointmentRow> appointments,
            List<SignUpRow> signUps,
            List<StayLine> stays) {
        public ParticipantCard {
            programmes = List.copyOf(programmes);
            needs = List.copyOf(needs);
            branches = List.copyOf(branches);
            municipalities = List.copyOf(municipalities);
            wishes = List.copyOf(wishes);
            addresses = List.copyOf(addresses);
            appointments = List.copyOf(appointments);
            signUps = List.copyOf(signUps);
            stays = Absent.asEmpty(stays);
        }

        /** Somebody of whom nothing is told. */
        public static ParticipantCard closed(String id) {
            List<String> none = List.of();
            return new ParticipantCard(
                    id, "", null, none, null, "", none, none, none, none, false, List.of(), "", List.of(), List.of(),
                    List.of());
        }
    }

    /**
     * An address.
     *
     * @param state "bekräftad", "fråga ställd", "inte bekräftad", "går inte att nå", "fel person"
     */
    record AddressLine(
            String channel,
            String shown,
            String state,
            @Nullable LocalDateTime lastHeard) {}

    /**
     * Time at a workplace.
     *
     * @param kind in staff's words: "praktik", "jobb"
     * @param to last day, null while it is open
     * @param supervisor first name of whoever receives people there, empty when not known
     */
    record StayLine(
            String employer,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            String supervisor) {}

    /** A place at an activity. */
    record SignUpRow(String event, String title, @Nullable LocalDateTime start, String state) {}

    /**
     * @param code as it is typed; prints nothing of it
     * @param links ready-made addresses that carry it, such as {@code https://t.me/…?start=…}; may be empty
     */
    record LinkCode(String code, Instant validUntil, List<String> links) {
        public LinkCode {
            links = List.copyOf(links);
        }

        @Override
        public String toString() {
            return "LinkCode[…]";
        }
    }
}
