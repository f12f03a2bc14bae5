package se.navigatorbot.bot.fetching;

import java.io.IOException;

/** An answer was longer than allowed; it was cut off while it arrived. */
public final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
}
