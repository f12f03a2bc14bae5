package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one can take part in, for a time and for certain ages.
 *
 * @param fromAge youngest age, years
 * @param toAge oldest age, years, included
 * @param members municipalities whose people it is for, and when
 * @param from first day, null for always
 * @param to last day, null for open-ended; afterwards it is answered as ended and never offered
 * @param referral whether one comes by referral alone: the bot then offers it to nobody who asks what there is
 */
public record Programme(
        String id,
        String name,
        int fromAge,
        int toAge,
        List<Membership> members,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean referral) {

    public Programme {
        members = List.copyOf(members);
    }

    /** Municipalities that take part that day. */
    public List<String> municipalities(LocalDate date) {
        return municipalities(date, date);
    }

    /** Municipalities that take part on any day from the first to the last. */
    public List<String> municipalities(LocalDate first, LocalDate last) {
        return members.stream()
                .filter(member -> member.within(first, last))
                .map(Membership::municipality)
                .distinct()
                .toList();
    }

    public boolean runs(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    public boolean takes(int age) {
        return age >= fromAge && age <= toAge;
    }
}
