package se.navigatorbot.bot.staff.entry;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** How every chain of the house begins. */
public final class Chains {

    /** A page loads from this server alone, and stands in no frame. */
    public static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    static final String NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final ObjectPostProcessor<Object> processor;
    private final ApplicationContext context;
    private final AuthenticationManager nobodyElse;

    Chains(ObjectPostProcessor<Object> processor, ApplicationContext context, AuthenticationManager nobodyElse) {
        this.processor = processor;
        this.context = context;
        this.nobodyElse = nobodyElse;
    }

    /**
     * A chain with the filters that Spring Security begins with and the house keeps. The one that it hands out itself looks
     * through all beans for customizers, which is a tenth of the time to start.
     */
    public HttpSecurity begun() {
        AuthenticationManagerBuilder nobody =
                new AuthenticationManagerBuilder(processor).parentAuthenticationManager(nobodyElse);
        Map<Class<?>, Object> shared = new HashMap<>();
        shared.put(ApplicationContext.class, context);
        shared.put(PathPatternRequestMatcher.Builder.class, PathPatternRequestMatcher.withDefaults());
        return new HttpSecurity(processor, nobody, shared)
                .addFilter(new WebAsyncManagerIntegrationFilter())
                .exceptionHandling(withDefaults())
                .securityContext(withDefaults())
                .anonymous(withDefaults())
                .servletApi(withDefaults());
    }

    /**
     * Keeps no session, and says what a page may load.
     *
     * @param policy the Content-Security-Policy
     */
    public static HttpSecurity stateless(HttpSecurity http, String policy) throws Exception {
        return http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                off -> off.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }

    /** Takes no longer body. */
    public static HttpSecurity limited(HttpSecurity http, int mostBytes) {
        return http.addFilterBefore(new BodyLimit(mostBytes), SecurityContextHolderFilter.class);
    }

    /** Refuses as if nothing were there. */
    static HttpSecurity hidden(HttpSecurity http) throws Exception {
        return stateless(http, NOTHING_POLICY)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, e) -> response.setStatus(404)));
    }
}
