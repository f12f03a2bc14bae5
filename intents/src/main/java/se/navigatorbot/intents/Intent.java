package se.navigatorbot.intents;

import java.util.Locale;
import java.util.Optional;

/** What a participant may want. One message has one intent: what the writer wants done or answered. */
public enum Intent {
    /** Wants to say hello, nothing more. */
    GREET,
    /** Wants to say thanks, or to close the talk. */
    THANKS,
    /** Wants to say yes to what was just asked. */
    AFFIRM,
    /** Wants to say no to what was just asked. */
    DENY,
    /** Wants to know what the bot can do, or help with using it. */
    MENU,
    /** Wants to know whether this is a machine, and who is behind it. */
    BOT_IDENTITY,
    /** Wants to know what the centre does, for whom, how to start. */
    ABOUT_SERVICE,
    /** Wants when the centre is open, or whether it is open at some time. */
    OPENING_HOURS,
    /** Wants where the centre is, how to get there, phone, e-mail. */
    LOCATION,
    /** Wants what is on, or when the next one of some kind is. */
    EVENT_SEARCH,
    /** Wants a place at an event, or on its waiting list. */
    EVENT_SIGNUP,
    /** Wants to give up that place. */
    EVENT_CANCEL,
    /** Wants to know about an own booked meeting or sign-up. */
    APPOINTMENT_QUERY,
    /** Wants a new meeting with the coach. */
    APPOINTMENT_BOOK,
    /** Wants not to come to an own meeting, without asking for another time. */
    APPOINTMENT_CANCEL,
    /** Wants another time instead. */
    APPOINTMENT_REBOOK,
    /** Wants to tell that they will be late. */
    RUNNING_LATE,
    /** Wants placements, jobs, own business or work abroad to look at. */
    PLACEMENT_SEARCH,
    /** Wants a certain placement that was shown. */
    PLACEMENT_INTEREST,
    /** Wants to start, change or stop messages about new placements only. */
    PLACEMENT_ALERTS,
    /** Wants to tell that they cannot be at their placement. */
    PLACEMENT_ABSENCE,
    /** Wants to tell how things have gone: got a job, began studies, quit. */
    OUTCOME_REPORT,
    /** Wants education, courses, folk high school, komvux, student aid. */
    STUDY_GUIDANCE,
    /** Wants help with CV, letter or interview, not a dated event. */
    JOB_SEEKING_HELP,
    /** Wants pay, benefits, travel costs. */
    ECONOMY_SUPPORT,
    /** Wants something practical to be able to take part. */
    ADAPTATION_NEED,
    /** Wants who their coach is, how to reach that person. */
    MY_COACH,
    /** Wants to talk with a person, be called up, get a certificate, change coach, or leave. */
    HUMAN,
    /** Wants an employer who offers a place or wants contact. */
    EMPLOYER_OFFER,
    /** Wants to say that the messages reach the wrong person. */
    WRONG_NUMBER,
    /** Wants no more messages at all, or none about one subject. */
    OPT_OUT,
    /** Wants messages again. */
    OPT_IN,
    /** Wants to see what is stored about them. */
    PRIVACY_ACCESS,
    /** Wants to be forgotten. */
    PRIVACY_ERASE,
    /** Wants to change centre, name, number, address or channel. */
    CHANGE_PROFILE,
    /** Wants another language than Swedish, simpler Swedish, or an interpreter. */
    LANGUAGE,
    /** Wants to vent about the service or the bot. */
    COMPLAINT,
    /** Wants danger to life or safety, own or another's. */
    CRISIS,
    /** Anything else. */
    OUT_OF_SCOPE,
    /** Not sure: the bot asks or offers a human; never a label in training data. */
    UNCLEAR;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The fixed name as training data, statistics and evaluation files write it, such as {@code opening_hours}. */
    public String label() {
        return label;
    }

    /** The intent with that label, in exactly that spelling. */
    public static Optional<Intent> ofLabel(String label) {
        for (Intent intent : values()) {
            if (intent.label().equals(label)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
