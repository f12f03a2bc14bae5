package se.navigatorbot.bot.staff;

/** What an address of the staff API does, as {@link Rights} judges it. */
public enum Action {
    /** Open to all: logging in. */
    LOG_IN,
    /** Whoever has typed a right password, also one who has yet to set up a second factor: own name, logging out. */
    ENTER,
    /** Whoever is logged in. */
    OWN,
    CONVERSATION_READ,
    CONVERSATION_WRITE,
    CRISIS_TAKE,
    EVENT_READ,
    EVENT_CHANGE,
    APPOINTMENT_READ,
    APPOINTMENT_CHANGE,
    PLACEMENT_READ,
    PLACEMENT_CHANGE,
    PARTICIPANT_READ,
    PARTICIPANT_CHANGE,
    BREAK_GLASS,
    AUDIT_READ,
    CASE_READ,
    CASE_OPEN,
    CASE_DECIDE,
    BROADCAST_READ,
    BROADCAST_SEND,
    HOURS_READ,
    HOURS_CHANGE,
    OUTBOX_READ,
    OUTBOX_CHANGE,
    TEXT_READ,
    TEXT_CHANGE,
    STATUS_READ,
    STAFF_READ,
    STAFF_CHANGE,
    /** Counts, never people. */
    REPORT_READ,
    /** Person by person, by code, for the European Social Fund. */
    ESF_EXPORT,
    CLOCK_TURN,
    BACKUP
}
