package se.navigatorbot.bot.dialogue;

/** How urgent a message is against others that wait for the same sender; earlier ones overtake. */
public enum Lane {
    REPLY,
    NOTICE,
    BROADCAST
}
