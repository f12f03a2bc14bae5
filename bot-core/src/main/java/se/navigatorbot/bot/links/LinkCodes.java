package se.navigatorbot.bot.links;

import java.time.Instant;
import java.util.Optional;
import se.navigatorbot.channels.Address;

/**
 * One-time codes that join a new address to a known person: at least 128 bits in a link or eight typed characters, ten
 * minutes, single use, kept as hashes.
 */
public interface LinkCodes {

    /** Before the user name of a member of staff, whose own chat it is from then on. */
    String STAFF = "staff:";

    /**
     * Uses a code up; from then on the address leads to its person.
     *
     * @param claim id of the turn; the same one again gives the same answer
     * @return whose it was; empty for a wrong, used or expired code
     */
    Optional<String> redeem(String code, Address from, String claim, Instant now);
}
