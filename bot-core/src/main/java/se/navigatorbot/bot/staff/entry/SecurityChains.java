package se.navigatorbot.bot.staff.entry;

import jakarta.servlet.DispatcherType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staffapi.Problem;
import tools.jackson.databind.json.JsonMapper;

/** One chain for each kind of caller. No chain keeps a session; what no chain names is not there. */
@Configuration(proxyBeanMethods = false)
public class SecurityChains {

    private static final int WEBHOOK_BYTES = 64 * 1024;
    private static final int CALL_BYTES = 256 * 1024;
    private static final int CALENDAR_BYTES = 3 * 1024 * 1024;
    private static final String CALENDAR = "/api/calendars/import";
    private final Chains chains;

    SecurityChains(ObjectPostProcessor<Object> processor, ApplicationContext context) {
        this.chains = new Chains(processor, context, noOtherLogin());
    }

    /** How a chain begins, for those that stand elsewhere. */
    @Bean
    Chains chains() {
        return chains;
    }

    /** Providers: each address proves its caller itself. */
    @Bean
    @Order(1)
    SecurityFilterChain channelsChain() throws Exception {
        return Chains.stateless(chains.begun().securityMatcher("/channels/**"), Chains.NOTHING_POLICY)
                .addFilterBefore(new BodyLimit(WEBHOOK_BYTES), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /**
     * Participants in the web chat: the page for all, talks by a bearer that the channel checks. And calendars: the
     * programmes for all, coaches' meetings by the secret in the address.
     */
    @Bean
    @Order(2)
    SecurityFilterChain chatChain() throws Exception {
        return Chains.stateless(
                        chains.begun().securityMatcher("/chat", "/chat/**", "/calendars/**"), Chains.PAGE_POLICY)
                // Which sites may show the page in a frame stands in its own policy; this header knows no list.
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable))
                .addFilterBefore(new BodyLimit(WEBHOOK_BYTES), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /** Staff, by bearer alone, so no page elsewhere can make their browser call. */
    @Bean
    @Order(3)
    SecurityFilterChain apiChain(Callers callers, JsonMapper json) throws Exception {
        ProblemWriter problems = new ProblemWriter(json);
        Problem logIn = new Problem(
                401, Problem.LOG_IN, "Logga in först: inloggningen saknas eller har gått ut. Inget är gjort.");
        Problem notAllowed = new Problem(403, Problem.NOT_ALLOWED, "Du får inte göra det här. Inget är gjort.");
        return Chains.stateless(chains.begun().securityMatcher("/api/**"), Chains.NOTHING_POLICY)
                .addFilterBefore(new BodyLimit(CALL_BYTES, CALENDAR, CALENDAR_BYTES), SecurityContextHolderFilter.class)
                .addFilterBefore(new BearerFilter(callers, problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                HttpMethod.POST, "/api/login", "/api/login/device", "/api/login/device/token")
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
        return Chains.hidden(chains.begun().securityMatcher("/actuator/**"))
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

    /** Everything else. */
    @Bean
    @Order(100)
    SecurityFilterChain restChain() throws Exception {
        return Chains.hidden(chains.begun())
                .authorizeHttpRequests(rest -> rest.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Nobody logs in by name and password but at {@code /api/login}. */
    @Bean
    static AuthenticationManager noOtherLogin() {
        return authentication -> {
            throw new ProviderNotFoundException("log in at /api/login");
        };
    }
}
