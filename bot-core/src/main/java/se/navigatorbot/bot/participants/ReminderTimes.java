package se.navigatorbot.bot.participants;

/** When a person wants to be reminded of what is booked. */
public enum ReminderTimes {
    /** The evening before, and in the morning while there is no answer. */
    BOTH,
    /** The days before alone. */
    EVENING,
    /** In the morning of the day; the evening before when the meeting begins too early for that. */
    MORNING
}
