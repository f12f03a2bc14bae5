package se.navigatorbot.bot.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.Address;

/**
 * Everybody who works here, kept in memory: read anew after a quarter of a minute or when this process has changed
 * something, and as last read while the store is away, so that phones ring then too.
 */
public final class StaffAtHand implements Colleagues {

    private static final long FRESH_NANOS = Duration.ofSeconds(15).toNanos();

    private final StaffAccounts accounts;
    private final AttendanceBook attendance;
    private final LongSupplier nanos;
    private volatile @Nullable Read read;

    /** @param nanos real time, as {@link System#nanoTime()} */
    public StaffAtHand(StaffAccounts accounts, AttendanceBook attendance, LongSupplier nanos) {
        this.accounts = accounts;
        this.attendance = attendance;
        this.nanos = nanos;
        accounts.whenChanged(this::changed);
    }

    @Override
    public List<Colleague> all() {
        Read known = read;
        long now = nanos.getAsLong();
        if (known != null && now - known.at < FRESH_NANOS) {
            return known.staff;
        }
        try {
            Read fresh = new Read(now, colleagues());
            read = fresh;
            return fresh.staff;
        } catch (RedisAwayException e) {
            List<Colleague> last = known == null ? List.of() : known.staff;
            read = new Read(now, last);
            return last;
        }
    }

    /** Something has changed: the next to ask reads. */
    public void changed() {
        Read known = read;
        if (known != null) {
            read = new Read(known.at - FRESH_NANOS, known.staff);
        }
    }

    private List<Colleague> colleagues() {
        Map<String, Attendance> days = attendance.days();
        Map<String, Address> chats = attendance.chats();
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .map(account -> new Colleague(
                        account.user(),
                        account.firstName(),
                        queue(account.role()),
                        Set.copyOf(account.centres()),
                        account.dutyPhone(),
                        chats.get(account.user()),
                        days.getOrDefault(account.user(), Attendance.ALWAYS)))
                .toList();
    }

    private static @Nullable Queue queue(Role role) {
        return switch (role) {
            case COACH, GUIDE -> Queue.COACH;
            case COUNSELLOR -> Queue.COUNSELLOR;
            case EMPLOYER_CONTACT -> Queue.EMPLOYER;
            case SCOUT, PARTNER, ADMINISTRATOR -> null;
        };
    }

    private record Read(long at, List<Colleague> staff) {}
}
