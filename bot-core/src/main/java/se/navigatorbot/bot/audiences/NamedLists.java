package se.navigatorbot.bot.audiences;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** Where the named filters are kept. */
public final class NamedLists {

    private static final String KEY = Keys.mail("lists");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    public NamedLists(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** Keeps it, in the place of another by that name; the last word wins. */
    public void keep(NamedList list) {
        byte[] sealed = documents.seal(list, home(list.name()));
        boolean kept = false;
        while (!kept) {
            kept = scripts.put(KEY, list.name(), sealed, redis.field(KEY, list.name()));
        }
    }

    public void drop(String name) {
        scripts.drop(KEY, List.of(name));
    }

    public Optional<NamedList> find(String name) {
        return Optional.ofNullable(redis.field(KEY, name)).map(kept -> open(name, kept));
    }

    /** By name. */
    public List<NamedList> all() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(NamedList::name))
                .toList();
    }

    /**
     * Puts another name in a person's place wherever a filter asks for the person.
     *
     * @return in how many lists
     */
    public int rename(String person, String other) {
        List<NamedList> naming =
                all().stream().filter(list -> list.names(person)).toList();
        naming.forEach(list -> rename(list.name(), person, other));
        return naming.size();
    }

    private void rename(String name, String person, String other) {
        byte[] read = redis.field(KEY, name);
        while (read != null) {
            NamedList renamed = open(name, read).renamed(person, other);
            if (scripts.put(KEY, name, documents.seal(renamed, home(name), read), read)) {
                return;
            }
            read = redis.field(KEY, name);
        }
    }

    private NamedList open(String name, byte[] sealed) {
        return documents.open(sealed, NamedList.class, home(name));
    }

    private static String home(String name) {
        return KEY + "/" + name;
    }
}
