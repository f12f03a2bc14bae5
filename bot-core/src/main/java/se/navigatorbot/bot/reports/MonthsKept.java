package se.navigatorbot.bot.reports;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/**
 * The figures of months that have ended, as they were then. Who belongs to which centre and who has written is kept on the
 * first look after the end; what is written down about the month in its first week after, such as who came to a meeting,
 * is taken along; from then on it stands, whoever moves or is erased. Of a month that had ended before the house first
 * looked nothing is told: who belonged where then is not known any more.
 */
public final class MonthsKept {

    private static final String KEY = Keys.staff("months");
    private static final int WRITTEN_LATER = 7;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Function<YearMonth, List<MonthFigures>> figures;
    private final InstantSource clock;
    private final ZoneId zone;
    private volatile @Nullable LocalDate looked;

    /**
     * @param figures of a month as they are now
     * @param clock business time
     */
    MonthsKept(
            Redis redis,
            Documents documents,
            Function<YearMonth, List<MonthFigures>> figures,
            InstantSource clock,
            ZoneId zone) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.figures = figures;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is kept of a month, all centres first; no figures for the last month that ended before the first look. */
    public record Kept(String month, List<MonthFigures> figures) {

        public Kept {
            figures = List.copyOf(figures);
        }
    }

    /** The month as it stands, or as it is now while it runs or has just ended; empty when nothing was kept of it. */
    public Optional<List<MonthFigures>> of(YearMonth month) {
        Optional<List<MonthFigures>> kept = kept(month.toString()).map(Kept::figures);
        if (kept.isPresent()) {
            return kept.filter(known -> !known.isEmpty());
        }
        YearMonth running = YearMonth.from(today());
        boolean justEnded = month.equals(running.minusMonths(1)) && !names().isEmpty();
        return month.equals(running) || justEnded ? Optional.of(figures.apply(month)) : Optional.empty();
    }

    /** The first month that figures are kept of. */
    public YearMonth since() {
        return names().stream()
                .map(name -> kept(name)
                        .filter(month -> !month.figures().isEmpty())
                        .map(month -> YearMonth.parse(name))
                        .orElseGet(() -> YearMonth.parse(name).plusMonths(1)))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> YearMonth.from(today()));
    }

    /** Keeps the month that ended last; looks once a day. */
    public void keep() {
        LocalDate today = today();
        if (today.equals(looked)) {
            return;
        }
        YearMonth month = YearMonth.from(today).minusMonths(1);
        String name = month.toString();
        byte @Nullable [] before = redis.field(KEY, name);
        if (before == null) {
            List<MonthFigures> known = names().isEmpty() ? List.of() : figures.apply(month);
            scripts.put(KEY, name, documents.seal(new Kept(name, known), home(name)), null);
        } else if (today.getDayOfMonth() <= WRITTEN_LATER) {
            Kept later = new Kept(name, later(open(name, before).figures(), figures.apply(month)));
            scripts.put(KEY, name, documents.seal(later, home(name)), before);
        }
        looked = today;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Set<String> names() {
        return redis.hash(KEY).keySet();
    }

    private static List<MonthFigures> later(List<MonthFigures> first, List<MonthFigures> now) {
        List<MonthFigures> all = new ArrayList<>();
        for (MonthFigures kept : first) {
            all.add(now.stream()
                    .filter(one -> one.centre().equals(kept.centre()))
                    .findFirst()
                    .map(kept::writtenLater)
                    .orElse(kept));
        }
        return all;
    }

    private Optional<Kept> kept(String name) {
        return Optional.ofNullable(redis.field(KEY, name)).map(found -> open(name, found));
    }

    private Kept open(String name, byte[] found) {
        return documents.open(found, Kept.class, home(name));
    }

    private static String home(String name) {
        return KEY + "/" + name;
    }
}
