package se.navigatorbot.bot.region;

import java.time.LocalDate;
import se.navigatorbot.channels.ChannelKind;

/**
 * A centre's decision that a channel may carry more than public facts.
 *
 * @param date of the decision
 * @param by who decided
 * @param decision where the assessment behind it is filed
 * @param audience whom it is open for
 */
public record ChannelOpening(ChannelKind channel, LocalDate date, String by, String decision, Audience audience) {

    /** Whom an opening covers. */
    public enum Audience {
        EVERYONE,
        /** People of the demonstration alone. */
        DEMONSTRATION
    }

    public boolean covers(boolean demonstrationPerson) {
        return audience == Audience.EVERYONE || demonstrationPerson;
    }
}
