package se.navigatorbot.bot.staff.oidc;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.time.BusinessClock;

/** The organisation's own log-in, when there is one. Nothing of the library is touched before somebody uses it. */
@Configuration(proxyBeanMethods = false)
public class OidcConfiguration {

    @Bean
    OidcSettings oidcSettings(
            Region region,
            @Value("${navigator.oidc.issuer:}") String issuer,
            @Value("${navigator.oidc.client-id:}") String clientId,
            @Value("${navigator.oidc.client-secret:}") String clientSecret,
            @Value("${navigator.oidc.name:}") String name,
            @Value("${navigator.oidc.scopes:openid profile}") String scopes,
            @Value("${navigator.oidc.groups-claim:groups}") String groupsClaim,
            @Value("${navigator.oidc.roles:}") String roles,
            @Value("${navigator.oidc.centres:}") String centres) {
        if (!issuer.isBlank() && (clientId.isBlank() || roles.isBlank())) {
            throw new IllegalStateException("navigator.oidc.issuer is set, but navigator.oidc.client-id or"
                    + " navigator.oidc.roles is not; set both.");
        }
        List<String> known = region.centres().stream().map(Centre::id).toList();
        return new OidcSettings(
                issuer.strip(),
                clientId.strip(),
                clientSecret.strip(),
                name.isBlank() ? "Logga in med jobbkontot" : name,
                Arrays.stream(scopes.split("[ ,]+")).filter(s -> !s.isEmpty()).toList(),
                groupsClaim,
                OidcSettings.roles(roles),
                OidcSettings.centres(centres, known));
    }

    @Bean
    OidcLogin oidcLogin(
            OidcSettings settings, StaffAccounts accounts, Redis redis, Documents documents, BusinessClock clock) {
        return new OidcLogin(
                settings,
                new OidcProvider(settings),
                new OidcStates(redis, documents, clock.real()),
                new OidcAccounts(settings, accounts, documents));
    }
}
