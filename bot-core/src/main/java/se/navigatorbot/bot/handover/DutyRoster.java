package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/** Whose phone rings. Empty out of hours unless somebody is put on duty there. */
public interface DutyRoster {

    /** Whether any phone can ring from here at all; when not, nobody is on duty and nothing may promise an alarm. */
    boolean rings();

    /**
     * The phones on duty at that moment.
     *
     * @param centre id of the home centre; null for the duty of every centre of the region
     * @param at local time
     */
    List<Address> onDuty(@Nullable String centre, LocalDateTime at);

    /**
     * When somebody is next on duty: that moment itself, or the next start as far as the rosters show.
     *
     * @param centre as for {@link #onDuty}
     */
    Optional<LocalDateTime> nextDuty(@Nullable String centre, LocalDateTime after);

    /** Everybody on any roster of the region and the administrators, whatever the hour: the last resort. */
    List<Address> everybody();
}
