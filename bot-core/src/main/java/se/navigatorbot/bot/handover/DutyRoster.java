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

    /**
     * Who is on duty for a person, seen from that moment: those of the home centre, those of every centre where it has no
     * duty ahead.
     *
     * @param home id of the home centre, null for none
     * @param at local time
     */
    default Watch watch(@Nullable String home, LocalDateTime at) {
        Optional<LocalDateTime> own = nextDuty(home, at);
        String centre = own.isPresent() ? home : null;
        LocalDateTime next = own.or(() -> home == null ? Optional.empty() : nextDuty(null, at))
                .orElse(null);
        return new Watch(at.equals(next) ? onDuty(centre, at) : List.of(), at.equals(next), next);
    }

    /**
     * Who is on duty for a person.
     *
     * @param phones where it rings now, empty when nothing can
     * @param manned whether anybody is on duty now
     * @param next now or when duty next begins; null when none is to be seen in the whole region
     */
    record Watch(
            List<Address> phones, boolean manned, @Nullable LocalDateTime next) {}

    /** Everybody on any roster of the region and whoever else has a phone for alerts, whatever the hour. */
    List<Address> everybody();
}
