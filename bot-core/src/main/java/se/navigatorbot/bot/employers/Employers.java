package se.navigatorbot.bot.employers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** The register of employers, sealed in the store. */
public final class Employers {

    private static final String KEY = Keys.staff("employers");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    public Employers(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** By name. */
    public List<Employer> all() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> documents.open(entry.getValue(), Employer.class, home(entry.getKey())))
                .sorted(Comparator.comparing((Employer one) -> one.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Employer::id))
                .toList();
    }

    /** The one of that name, whatever its capitals. */
    public Optional<Employer> named(String name) {
        return all().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Takes one into the register.
     *
     * @param wanted whatever its id
     * @return with an id of its own
     */
    public Employer add(Employer wanted) {
        while (true) {
            String id = ShortIds.named(wanted.name(), taken -> redis.field(KEY, taken) != null);
            Employer own = wanted.withId(id);
            if (scripts.put(KEY, id, documents.seal(own, home(id)), null)) {
                return own;
            }
        }
    }

    /** Those whose contact comes from that person. */
    public List<Employer> from(String participant) {
        return all().stream().filter(one -> participant.equals(one.offeredBy())).toList();
    }

    /**
     * Lets go of that person as a contact; the firm stays.
     *
     * @return in how many places
     */
    public int letGo(String participant) {
        List<Employer> known = from(participant);
        for (Employer one : known) {
            byte[] read = redis.field(KEY, one.id());
            if (read != null) {
                scripts.put(KEY, one.id(), documents.seal(one.nameless(), home(one.id())), read);
            }
        }
        return known.size();
    }

    /**
     * Takes one out.
     *
     * @return false when there is none
     */
    public boolean drop(String id) {
        boolean there = redis.field(KEY, id) != null;
        scripts.drop(KEY, List.of(id));
        return there;
    }

    private static String home(String id) {
        return KEY + "/" + id;
    }
}
