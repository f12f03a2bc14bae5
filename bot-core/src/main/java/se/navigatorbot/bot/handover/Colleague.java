package se.navigatorbot.bot.handover;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.channels.Address;

/**
 * A member of staff as the way to a human sees them.
 *
 * @param firstName what participants read
 * @param queue whose work they do, null for none of it
 * @param takesDanger whether they may open and take whatever danger comes up at their centres
 * @param centres ids of own centres
 * @param dutyPhone where alerts without content go, null for none
 * @param chat own chat where alerts without content go too, null for none
 */
public record Colleague(
        String user,
        String firstName,
        Offer.@Nullable Queue queue,
        boolean takesDanger,
        Set<String> centres,
        @Nullable Address dutyPhone,
        @Nullable Address chat,
        Attendance attendance) {

    public Colleague {
        centres = Set.copyOf(centres);
    }

    /** Where alerts go; empty when this one is told by the phone on duty alone. */
    public List<Address> alerts() {
        return Stream.of(dutyPhone, chat).filter(Objects::nonNull).toList();
    }

    /** Whether they work at that centre, or at any when it is null. */
    public boolean at(@Nullable String centre) {
        return centre == null ? !centres.isEmpty() : centres.contains(centre);
    }

    /** Shows the user name alone. */
    @Override
    public String toString() {
        return "Colleague[" + user + "]";
    }
}
