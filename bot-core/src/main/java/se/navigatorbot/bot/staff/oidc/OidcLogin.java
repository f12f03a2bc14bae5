package se.navigatorbot.bot.staff.oidc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;

/** In by the organisation's own log-in: authorization code with PKCE, bound to the browser that began it. */
public final class OidcLogin {

    private static final Logger log = LoggerFactory.getLogger(OidcLogin.class);

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcStates states;
    private final OidcAccounts accounts;

    OidcLogin(OidcSettings settings, OidcProvider provider, OidcStates states, OidcAccounts accounts) {
        this.settings = settings;
        this.provider = provider;
        this.states = states;
        this.accounts = accounts;
    }

    /** What the button says; empty when there is no such log-in. */
    public String name() {
        return settings.on() ? settings.name() : "";
    }

    /**
     * Where the browser goes.
     *
     * @param browser for its cookie, until it is back
     */
    public record Begun(String address, String browser) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /**
     * @param next page of the desk that is wanted
     * @param back this server's address for the answer
     * @throws Refused when there is no such log-in, or the provider does not answer
     */
    public Begun begin(String next, String back) {
        if (!settings.on()) {
            throw Refused.notFound("Här finns ingen inloggning hos organisationen.");
        }
        String state = states.word();
        String nonce = states.word();
        String browser = states.word();
        OidcProvider.Sent sent = asked(() -> provider.send(state, nonce, back));
        if (!states.keep(state, new OidcStates.Begun(nonce, sent.verifier(), browser, next, states.until()))) {
            throw away();
        }
        return new Begun(sent.address(), browser);
    }

    /**
     * How it ended.
     *
     * @param account who is in, null for nobody
     * @param next the page that was wanted, also when nobody is in
     * @param problem why nobody is in, null when somebody is
     */
    public record Ended(
            @Nullable Account account,
            String next,
            @Nullable Problem problem) {}

    /**
     * The answer of the provider.
     *
     * @param code null when it refused
     * @throws Refused when it is none of ours
     */
    public Ended end(@Nullable String state, @Nullable String code, @Nullable String browser, String back) {
        Optional<OidcStates.Begun> known =
                state == null || browser == null || !settings.on() ? Optional.empty() : states.take(state, browser);
        OidcStates.Begun begun = known.orElseThrow(() -> new Refused(
                400, Problem.BAD_VALUE, "Inloggningen tog för lång tid eller började någon annanstans. Försök igen."));
        if (code == null) {
            Problem left = new Problem(401, Problem.LOG_IN, "Inloggningen avbröts. Försök igen.");
            return new Ended(null, begun.next(), left);
        }
        try {
            Jwt who = asked(() -> provider.who(code, String.valueOf(state), begun.nonce(), begun.verifier(), back));
            return new Ended(accounts.of(person(who)), begun.next(), null);
        } catch (Refused mayNot) {
            return new Ended(null, begun.next(), mayNot.problem());
        }
    }

    /**
     * Where somebody logs out at the organisation too; empty when the provider names no such address, or is away.
     *
     * @param back where the provider sends the browser afterwards, if it knows that address
     */
    public Optional<String> out(String back) {
        try {
            return settings.on() ? provider.out(back) : Optional.empty();
        } catch (RuntimeException e) {
            log.warn("The organisation's log-out is not known: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private OidcAccounts.Person person(Jwt who) {
        List<String> groups = groups(who);
        String user = first(who, "preferred_username", "upn", "email", "sub");
        String name = first(who, "given_name", "name").split(" ", 2)[0];
        return new OidcAccounts.Person(
                String.valueOf(who.getIssuer()), String.valueOf(who.getSubject()), user, name, groups);
    }

    /**
     * Entra ID leaves the groups of somebody with more than fit a token out and says where they could be asked for. They
     * are not asked for there; the roles of the application stand in for them when it has some.
     */
    private List<String> groups(Jwt who) {
        List<String> groups = who.getClaimAsStringList(settings.groupsClaim());
        if (groups != null || !leftOut(who)) {
            return Objects.requireNonNullElse(groups, List.of());
        }
        List<String> roles = Objects.requireNonNullElse(who.getClaimAsStringList("roles"), List.of());
        if (roles.isEmpty()) {
            log.warn("The provider left the groups out of a token, since they are too many; it has no roles either");
            throw Refused.notAllowed("Du är med i så många grupper att jobbkontot inte skickar med dem hit. Be"
                    + " administratören att bara skicka de grupper som är tilldelade programmet, eller approller.");
        }
        return roles;
    }

    private boolean leftOut(Jwt who) {
        return "true".equals(String.valueOf(who.<Object>getClaim("hasgroups")))
                || who.<Object>getClaim("_claim_names") instanceof Map<?, ?> elsewhere
                        && elsewhere.containsKey(settings.groupsClaim());
    }

    private static String first(Jwt who, String... claims) {
        return Stream.of(claims)
                .map(who::getClaimAsString)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The library's own words name what was sent, so the log gets the kind of fault alone. */
    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (RedisAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("The organisation's log-in failed: {}", e.getClass().getSimpleName());
            throw away();
        }
    }

    private static Refused away() {
        return new Refused(
                503, Problem.TRY_LATER, "Organisationens inloggning svarar inte som den ska. Försök igen om en stund.");
    }

    private interface Question<T> {
        T ask();
    }
}
