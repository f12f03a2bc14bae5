package se.navigatorbot.bot.handover;

import java.util.Optional;
import se.navigatorbot.channels.Address;

/** Where a coach can be told something without content; the own duty phone. */
@FunctionalInterface
public interface CoachPhones {

    /** By user name; empty when there is none. */
    Optional<Address> of(String user);
}
