package se.navigatorbot.bot.dialogue;

/** When a message may leave. */
public enum Timing {
    /** Answers, crisis, alerts to duty phones: at any hour; an answer late by an outage waits for the morning. */
    AT_ONCE,
    /** Unasked: never in quiet hours, on weekends or public holidays. */
    DAYTIME,
    /** Same-morning reminders and those for something on a rest day: not in quiet hours, but on any day. */
    ANY_DAY,
    /**
     * "Inställt" or a changed time: by day, but from twelve hours before it begins only the deep of the night (22 to
     * 06:30) holds it.
     */
    CHANGE
}
