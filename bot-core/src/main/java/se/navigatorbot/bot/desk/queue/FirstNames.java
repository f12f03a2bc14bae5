package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.StaffAccounts;

/** First names of colleagues, asked for anew every ten seconds at most. */
public final class FirstNames {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    /** More than that are not chosen from a list. */
    private static final int COLLEAGUES = 12;

    private final StaffAccounts accounts;
    private List<Account> all = List.of();
    private Map<String, String> byUser = Map.of();
    private long read = System.nanoTime() - KEPT;

    FirstNames(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Who else may answer that person at the caller's centres, by first name. */
    public synchronized List<Account> colleagues(Caller caller, Row person) {
        of(caller.user());
        return all.stream()
                .filter(account -> !account.disabled() && !account.user().equals(caller.user()))
                .filter(account -> Rights.may(account.role(), Action.CONVERSATION_WRITE)
                        && Rights.sees(Caller.of(account), person))
                .filter(account -> account.centres().stream().anyMatch(caller.centres()::contains))
                .sorted(Comparator.comparing(Account::firstName))
                .limit(COLLEAGUES)
                .toList();
    }

    /** The first name; the user name itself when there is no such account any more. */
    public synchronized String of(String user) {
        if (System.nanoTime() - read >= KEPT) {
            all = accounts.all();
            byUser = all.stream().collect(Collectors.toMap(Account::user, Account::firstName, (a, b) -> a));
            read = System.nanoTime();
        }
        return byUser.getOrDefault(user, user);
    }
}
