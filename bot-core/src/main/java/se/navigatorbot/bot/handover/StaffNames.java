package se.navigatorbot.bot.handover;

import java.util.Optional;

/** What participants may read of a member of staff. */
@FunctionalInterface
public interface StaffNames {

    /** First name by user name; empty when nobody has it. */
    Optional<String> firstName(String user);
}
