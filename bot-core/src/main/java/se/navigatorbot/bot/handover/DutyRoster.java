package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/** Whose phone rings. Empty out of hours unless somebody is put on duty there. */
public interface DutyRoster {

    /** Whether any phone can ring from here at all; when not, nothing may promise an alarm. */
    boolean rings();

    /**
     * Whether somebody is on duty at that moment, whether or not a phone can ring.
     *
     * @param centre id of the home centre; null for the duty of every centre of the region
     * @param at local time
     */
    boolean manned(@Nullable String centre, LocalDateTime at);

    /**
     * The phones and chats of those on duty at that moment.
     *
     * @param centre as for {@link #manned}
     */
    List<Address> onDuty(@Nullable String centre, LocalDateTime at);

    /**
     * When somebody is next on duty: that moment itself, or the next start as far as the rosters show.
     *
     * @param centre as for {@link #manned}
     */
    Optional<LocalDateTime> nextDuty(@Nullable String centre, LocalDateTime after);

    /** Everybody on any roster of the region and whoever else has a phone for alerts, whatever the hour. */
    List<Address> everybody();
}
