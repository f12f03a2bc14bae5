package se.navigatorbot.bot.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** The accounts of staff, sealed in the store. */
public final class StaffAccounts {

    private static final String KEY = Keys.staff("accounts");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final List<Runnable> whenChanged = new CopyOnWriteArrayList<>();

    public StaffAccounts(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** Runs that after each change made here. */
    public void whenChanged(Runnable then) {
        whenChanged.add(then);
    }

    public Optional<Account> find(String user) {
        return Optional.ofNullable(redis.field(KEY, user)).map(bytes -> open(user, bytes));
    }

    /** By user name. */
    public List<Account> all() {
        Map<String, byte[]> stored = redis.hash(KEY);
        return stored.entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Account::user))
                .toList();
    }

    /**
     * @return false when the user name is taken
     */
    public boolean add(Account account) {
        boolean added = scripts.put(KEY, account.user(), seal(account), null);
        whenChanged.forEach(Runnable::run);
        return added;
    }

    /**
     * Changes an account; {@code change} is called again when somebody else was faster.
     *
     * @return as it stands afterwards, empty when there is none
     */
    public Optional<Account> change(String user, UnaryOperator<Account> change) {
        while (true) {
            byte[] read = redis.field(KEY, user);
            if (read == null) {
                return Optional.empty();
            }
            Account changed = change.apply(open(user, read));
            if (scripts.put(KEY, user, documents.seal(changed, home(user), read), read)) {
                whenChanged.forEach(Runnable::run);
                return Optional.of(changed);
            }
        }
    }

    private byte[] seal(Account account) {
        return documents.seal(account, home(account.user()));
    }

    private Account open(String user, byte[] sealed) {
        return documents.open(sealed, Account.class, home(user));
    }

    private static String home(String user) {
        return KEY + "/" + user;
    }
}
