package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.StaffAccounts;

/** First names of colleagues, asked for anew every ten seconds at most. */
public final class FirstNames {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    private final StaffAccounts accounts;
    private Map<String, String> byUser = Map.of();
    private long read = System.nanoTime() - KEPT;

    FirstNames(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** The first name; the user name itself when there is no such account any more. */
    public synchronized String of(String user) {
        if (System.nanoTime() - read >= KEPT) {
            byUser = accounts.all().stream().collect(Collectors.toMap(Account::user, Account::firstName, (a, b) -> a));
            read = System.nanoTime();
        }
        return byUser.getOrDefault(user, user);
    }
}
