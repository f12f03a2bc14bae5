package se.navigatorbot.bot.redis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys of one partition, put together once.
 *
 * @param lanes {@code reply}, {@code notice}, {@code broadcast}, in that order
 * @param doubt attempts whose outcome nobody knows
 * @param parked what could not be handled, and how often each entry has been tried
 */
public record Partition(
        int number,
        String lease,
        String seq,
        String inbox,
        String seen,
        String rows,
        String due,
        List<String> lanes,
        String out,
        String state,
        String done,
        String doubt,
        String effects,
        String parked) {

    private static final List<Partition> ALL =
            IntStream.range(0, Keys.PARTITIONS).mapToObj(Partition::named).toList();

    /** Every partition, by number. */
    public static List<Partition> all() {
        return ALL;
    }

    public static Partition of(int number) {
        return ALL.get(number);
    }

    /** The one that an id names: of a participant, or of anything made from one ({@code 17-…}). */
    public static Partition of(String id) {
        int number = 0;
        int at = 0;
        for (; at < id.length() && id.charAt(at) != '-'; at++) {
            int digit = id.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 1) {
                throw new IllegalArgumentException("no partition in an id");
            }
            number = number * 10 + digit;
        }
        if (at == 0 || at == id.length() || number >= Keys.PARTITIONS) {
            throw new IllegalArgumentException("no partition in an id");
        }
        return ALL.get(number);
    }

    private static Partition named(int number) {
        return new Partition(
                number,
                Keys.lease(number),
                Keys.seq(number),
                Keys.inbox(number),
                Keys.seen(number),
                Keys.rows(number),
                Keys.due(number),
                List.of(Keys.lane(number, "reply"), Keys.lane(number, "notice"), Keys.lane(number, "broadcast")),
                Keys.out(number),
                Keys.state(number),
                Keys.done(number),
                Keys.doubt(number),
                Keys.effects(number),
                Keys.parked(number));
    }
}
