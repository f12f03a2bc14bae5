package se.navigatorbot.intents;

import java.util.Locale;
import java.util.Optional;

/** Kinds of activity that a centre arranges. */
public enum EventKind {
    CV_WORKSHOP("CV-verkstad"),
    COMPANY_VISIT("Företagsbesök"),
    STUDY_VISIT("Studiebesök"),
    INTERVIEW_TRAINING("Intervjuträning"),
    JOB_FAIR("Jobbmässa"),
    COURSE("Kurs"),
    LECTURE("Föreläsning"),
    WELLNESS("Friskvård"),
    LANGUAGE_CAFE("Språkcafé"),
    VOLUNTEER_WORKSHOP("Frivilligverkstad"),
    INFO_MEETING("Informationsträff"),
    OTHER("Aktivitet");

    private final String swedish;

    EventKind(String swedish) {
        this.swedish = swedish;
    }

    /** What participants and staff read. */
    public String swedish() {
        return swedish;
    }

    /** The value of the slot, such as {@code cv_workshop}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventKind> ofLabel(String label) {
        for (EventKind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
