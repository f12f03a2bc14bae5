package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import se.navigatorbot.bot.redis.Ageing;
import se.navigatorbot.bot.redis.Lifetime;
import se.navigatorbot.bot.redis.Sweep;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.LifetimesApi;

/** How long records are kept, and what is overdue. */
@StaffAddress
public class LifetimeCalls implements LifetimesApi {

    private final Sweep sweep;
    private final List<Ageing> rooms;

    LifetimeCalls(Sweep sweep, List<Ageing> rooms) {
        this.sweep = sweep;
        this.rooms = List.copyOf(rooms);
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public List<LifetimeRow> list() {
        return rows(with(sweep.overdue(), Ageing::overdue));
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public List<LifetimeRow> sweep() {
        return rows(with(sweep.sweepByClass(), Ageing::sweep));
    }

    private Map<Lifetime, Long> with(Map<Lifetime, Long> records, ToLongFunction<Ageing> more) {
        rooms.forEach(room -> records.merge(room.lifetime(), more.applyAsLong(room), Long::sum));
        return records;
    }

    private static List<LifetimeRow> rows(Map<Lifetime, Long> records) {
        return Arrays.stream(Lifetime.values())
                .map(lifetime -> new LifetimeRow(
                        lifetime.name().toLowerCase(Locale.ROOT),
                        lifetime.length().map(Duration::toDays).orElse(null),
                        lifetime.reason(),
                        records.getOrDefault(lifetime, 0L)))
                .toList();
    }
}
