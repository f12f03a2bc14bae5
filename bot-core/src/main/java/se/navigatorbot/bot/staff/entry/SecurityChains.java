package se.navigatorbot.bot.staff.entry;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staffapi.Problem;
import tools.jackson.databind.json.JsonMapper;

/** One chain for each kind of caller. No chain keeps a session; what no chain names is not there. */
@Configuration(proxyBeanMethods = false)
public class SecurityChains {

    private static final int WEBHOOK_BYTES = 64 * 1024;
    private static final int CALL_BYTES = 256 * 1024;
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";
    private static final String NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final ObjectPostProcessor<Object> processor;
    private final ApplicationContext context;

    SecurityChains(ObjectPostProcessor<Object> processor, ApplicationContext context) {
        this.processor = processor;
        this.context = context;
    }

    /** Providers: each address proves its caller itself. */
    @Bean
    @Order(1)
    SecurityFilterChain channelsChain() throws Exception {
        return stateless(begun().securityMatcher("/channels/**"), NOTHING_POLICY)
                .addFilterBefore(new BodyLimit(WEBHOOK_BYTES), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /** Participants in the web chat: the page for all, talks by a bearer that the channel checks. */
    @Bean
    @Order(2)
    SecurityFilterChain chatChain() throws Exception {
        return stateless(begun().securityMatcher("/chat", "/chat/**"), PAGE_POLICY)
                .addFilterBefore(new BodyLimit(WEBHOOK_BYTES), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /** Staff, by bearer alone, so no page elsewhere can make their browser call. */
    @Bean
    @Order(3)
    SecurityFilterChain apiChain(Callers callers, JsonMapper json) throws Exception {
        ProblemWriter problems = new ProblemWriter(json);
        Problem logIn = new Problem(401, Problem.LOG_IN, "Logga in först: inloggningen saknas eller har gått ut.");
        Problem notAllowed = new Problem(403, Problem.NOT_ALLOWED, "Du får inte göra det här.");
        return stateless(begun().securityMatcher("/api/**"), NOTHING_POLICY)
                .addFilterBefore(new BodyLimit(CALL_BYTES), SecurityContextHolderFilter.class)
                .addFilterBefore(new BearerFilter(callers, problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.POST, "/api/login")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/openapi", "/api/openapi/**", "/api/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, e) -> problems.write(response, logIn))
                        .accessDeniedHandler((request, response, e) -> problems.write(response, notAllowed)))
                .build();
    }

    /** Operation: health for all, figures for this machine. */
    @Bean
    @Order(4)
    SecurityFilterChain actuatorChain() throws Exception {
        return hidden(begun().securityMatcher("/actuator/**"))
                .authorizeHttpRequests(operation -> operation
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access((caller, context) ->
                                new AuthorizationDecision(LoopbackOnly.direct(context.getRequest())))
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Everything else, the desk too as long as there is none. */
    @Bean
    @Order(5)
    SecurityFilterChain restChain() throws Exception {
        return hidden(begun())
                .authorizeHttpRequests(rest -> rest.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /**
     * A chain with the filters that Spring Security begins with and these keep. The one that it hands out itself looks
     * through all beans for customizers, which is a tenth of the time to start.
     */
    private HttpSecurity begun() {
        AuthenticationManagerBuilder nobody =
                new AuthenticationManagerBuilder(processor).parentAuthenticationManager(noOtherLogin());
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

    /** Nobody logs in by name and password but at {@code /api/login}. */
    @Bean
    AuthenticationManager noOtherLogin() {
        return authentication -> {
            throw new ProviderNotFoundException("log in at /api/login");
        };
    }

    private static HttpSecurity stateless(HttpSecurity http, String policy) throws Exception {
        return http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                off -> off.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }

    /** Refuses as if nothing were there. */
    private static HttpSecurity hidden(HttpSecurity http) throws Exception {
        return stateless(http, NOTHING_POLICY)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, e) -> response.setStatus(404)));
    }
}
