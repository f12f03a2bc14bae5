package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.StaffAccounts;

/** Coaches whose calendar a caller may look after: oneself, and whoever works at one of the same centres. */
final class Coaches {

    private final StaffAccounts accounts;
    private final Callers callers;

    Coaches(StaffAccounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    /**
     * @throws Refused when there is no such account, or at other centres alone
     */
    Account seen(String user) {
        Caller caller = callers.current();
        return accounts.find(user)
                .filter(account -> !account.disabled())
                .filter(account -> account.user().equals(caller.user())
                        || account.centres().stream().anyMatch(caller::belongsTo))
                .orElseThrow(() -> Refused.notFound("Det finns ingen coach med det användarnamnet på dina centrum."));
    }
}
