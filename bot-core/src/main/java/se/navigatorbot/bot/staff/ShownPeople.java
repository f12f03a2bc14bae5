package se.navigatorbot.bot.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes in the audit log whom a list, a search or a calendar shows to whom: everybody on it by id, each once an hour for
 * each reader, so that a queue that is drawn anew all the time does not fill the log.
 */
public final class ShownPeople {

    /** Under which a request tells who asks for what. */
    public static final String READER = ShownPeople.class.getName() + ".reader";

    private static final Pattern ID = Pattern.compile("(?<![\\w-])\\d{1,2}-[a-z2-7]{16}(?![\\w-])");
    private static final int ON_A_LINE = 100;
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final AuditLog audit;
    private final InstantSource clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private long hour;

    public ShownPeople(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whoever is named by id in what is shown.
     *
     * @param reader a {@link Reader}; anything else is nobody who is written down
     * @param text a page, or an answer in JSON
     */
    public void in(@Nullable Object reader, String text) {
        if (reader instanceof Reader who && !who.what().equals(Action.AUDIT_READ.name())) {
            Set<String> ids = new LinkedHashSet<>();
            Matcher named = ID.matcher(text);
            while (named.find()) {
                ids.add(named.group());
            }
            to(who, ids);
        }
    }

    /** Those people. Whom the address itself names is written down already. */
    public void to(Reader reader, Collection<String> ids) {
        List<String> news = news(reader, ids);
        for (int from = 0; from < news.size(); from += ON_A_LINE) {
            String some = String.join(" ", news.subList(from, Math.min(news.size(), from + ON_A_LINE)));
            audit.record(reader.user(), reader.what(), reader.target() + " " + some, "", true);
        }
    }

    private List<String> news(Reader reader, Collection<String> ids) {
        forgetTheLastHour();
        List<String> news = new ArrayList<>();
        for (String id : ids) {
            if (!reader.target().contains(id) && known.add(reader.user() + " " + id)) {
                news.add(id);
            }
        }
        return news;
    }

    private synchronized void forgetTheLastHour() {
        long now = clock.millis() / HOUR;
        if (now != hour) {
            hour = now;
            known.clear();
        }
    }

    /**
     * Who looks.
     *
     * @param what the right that is used
     * @param target method and address, without words
     */
    public record Reader(String user, String what, String target) {}
}
