package se.navigatorbot.bot.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.Address;

/**
 * Everybody who works here, kept in memory: read anew after a quarter of a minute or when this process has changed
 * something, and as last read while the store is away, so that phones ring then too. Nobody is a colleague who answers
 * nobody: what rang for them they could not open.
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
        return read().answering;
    }

    /** The one with that user name, also one who answers nobody. */
    public Optional<Colleague> anybody(String user) {
        Read known = read();
        return Stream.concat(known.answering.stream(), known.others.stream())
                .filter(who -> who.user().equals(user))
                .findFirst();
    }

    private Read read() {
        Read known = read;
        long now = nanos.getAsLong();
        if (known != null && now - known.at < FRESH_NANOS) {
            return known;
        }
        Read fresh;
        try {
            fresh = new Read(now, colleagues(true), colleagues(false));
        } catch (RedisAwayException e) {
            fresh = known == null ? new Read(now, List.of(), List.of()) : known.asOf(now);
        }
        read = fresh;
        return fresh;
    }

    /** Something has changed: the next to ask reads. */
    public void changed() {
        Read known = read;
        if (known != null) {
            read = known.asOf(known.at - FRESH_NANOS);
        }
    }

    private List<Colleague> colleagues(boolean answering) {
        Map<String, Attendance> days = attendance.days();
        Map<String, Address> chats = attendance.chats();
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .filter(account -> Rights.may(account.role(), Action.CONVERSATION_WRITE) == answering)
                .map(account -> new Colleague(
                        account.user(),
                        account.firstName(),
                        queue(account.role()),
                        Rights.takesAnyDanger(account.role()),
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

    /**
     * @param answering who may answer people
     * @param others who may not
     */
    private record Read(long at, List<Colleague> answering, List<Colleague> others) {

        Read asOf(long other) {
            return new Read(other, answering, others);
        }
    }
}
