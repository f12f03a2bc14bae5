package se.navigatorbot.bot.freetimes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** {@link CoachBook} in the store, sealed. */
final class RedisCoachBook implements CoachBook {

    private static final String RULES = Keys.staff("coach-times");
    private static final String CALENDARS = Keys.staff("coach-busy");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    RedisCoachBook(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    @Override
    public Optional<CoachRules> rules(String coach) {
        return Optional.ofNullable(redis.field(RULES, coach)).map(bytes -> open(coach, bytes));
    }

    @Override
    public List<CoachRules> all() {
        return redis.hash(RULES).entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(CoachRules::coach))
                .toList();
    }

    @Override
    public CoachRules change(String coach, UnaryOperator<CoachRules> change) {
        while (true) {
            byte @Nullable [] read = redis.field(RULES, coach);
            CoachRules changed = change.apply(read == null ? CoachRules.none(coach) : open(coach, read));
            if (scripts.put(RULES, coach, documents.seal(changed, home(RULES, coach), read), read)) {
                return changed;
            }
        }
    }

    @Override
    public Optional<BusyCalendar> calendar(String coach) {
        return Optional.ofNullable(redis.field(CALENDARS, coach))
                .map(bytes -> documents.open(bytes, BusyCalendar.class, home(CALENDARS, coach)));
    }

    @Override
    public void keep(String coach, BusyCalendar calendar) {
        byte[] sealed = documents.seal(calendar, home(CALENDARS, coach));
        byte @Nullable [] read = redis.field(CALENDARS, coach);
        while (!scripts.put(CALENDARS, coach, sealed, read)) {
            read = redis.field(CALENDARS, coach);
        }
    }

    private CoachRules open(String coach, byte[] sealed) {
        return documents.open(sealed, CoachRules.class, home(RULES, coach));
    }

    private static String home(String key, String coach) {
        return key + "/" + coach;
    }
}
