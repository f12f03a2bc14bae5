package se.navigatorbot.bot.handover;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Handover;

/** Who answers a person: the bot, or somewhere on the way to a human and back. */
public enum Standing {
    /** Nobody waits; the bot answers. */
    BOT,
    REQUESTED,
    OFFERED,
    TAKEN,
    SNOOZED;

    public static Standing of(@Nullable Handover handover) {
        return handover == null
                ? BOT
                : switch (handover.state()) {
                    case REQUESTED -> REQUESTED;
                    case OFFERED -> OFFERED;
                    case TAKEN -> TAKEN;
                    case SNOOZED -> SNOOZED;
                };
    }
}
