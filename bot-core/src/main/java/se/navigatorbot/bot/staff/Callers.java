package se.navigatorbot.bot.staff;

import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.navigatorbot.bot.staffapi.Problem;

/** Who is behind the call that this thread works on. */
public final class Callers {

    private final StaffAccounts accounts;
    private final Tokens tokens;
    private final SecondFactorRule secondFactor;

    public Callers(StaffAccounts accounts, Tokens tokens, SecondFactorRule secondFactor) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secondFactor = secondFactor;
    }

    /** The bearer of a token, as the account stands now; empty when the token or the account has ended. */
    public Optional<Authentication> authenticate(String token) {
        return tokens.user(token).flatMap(user -> bearer(user, token));
    }

    /** The owner of a session at the desk, as the account stands now; empty when the account has ended. */
    public Optional<Authentication> atDesk(String user, String session) {
        return bearer(user, session);
    }

    private Optional<Authentication> bearer(String user, String token) {
        return accounts.find(user)
                .filter(account -> !account.disabled())
                .map(account -> new Bearer(account, token, secondFactor));
    }

    /** Whoever has that account, as it stands now; empty when it has ended. */
    public Optional<Caller> account(String user) {
        return accounts.find(user).filter(account -> !account.disabled()).map(Caller::of);
    }

    /** Whether somebody is logged in. */
    public boolean known() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Bearer;
    }

    /**
     * @throws Refused when nobody is logged in
     */
    public Caller current() {
        return bearer().caller;
    }

    /** Whether the caller must set up a second factor before anything else. */
    public boolean lacksSecondFactor() {
        return bearer().standing == SecondFactorRule.Standing.MISSING;
    }

    /** Whether the account opens without a second factor on purpose, for emergencies. */
    public boolean emergency() {
        return bearer().standing == SecondFactorRule.Standing.EMERGENCY;
    }

    /** Whether the caller logs in at the organisation, not with a password here. */
    public boolean ofOrganisation() {
        return bearer().ofOrganisation;
    }

    /** What the caller is told of the own log-in, in Swedish; empty for nothing. */
    public String notice() {
        return bearer().notice;
    }

    /** The token of this call, at the desk that of the session. */
    public String token() {
        return bearer().token;
    }

    private static Bearer bearer() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Bearer bearer) {
            return bearer;
        }
        throw new Refused(401, Problem.LOG_IN, "Logga in först.");
    }

    private static final class Bearer extends AbstractAuthenticationToken {

        private final transient Caller caller;
        private final transient String token;
        private final transient SecondFactorRule.Standing standing;
        private final transient String notice;
        private final transient boolean ofOrganisation;

        Bearer(Account account, String token, SecondFactorRule secondFactor) {
            super(AuthorityUtils.NO_AUTHORITIES);
            this.caller = Caller.of(account);
            this.token = token;
            this.standing = secondFactor.standing(account);
            this.notice = secondFactor.notice(account);
            this.ofOrganisation = !account.local();
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return caller.user();
        }
    }
}
