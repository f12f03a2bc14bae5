package se.navigatorbot.bot.desk.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.entry.Chains;
import se.navigatorbot.bot.staff.entry.EntryConfiguration;
import se.navigatorbot.bot.staff.oidc.OidcLogin;
import se.navigatorbot.bot.staffapi.Problem;

/** The chain before the desk: a cookie, a token in every form, and the same rights as everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({DoorPages.class, SecondFactorPages.class, DevicePages.class, OidcPages.class})
public class DoorConfiguration {

    private static final int FORM_BYTES = 256 * 1024;
    private static final Problem LOG_IN =
            new Problem(401, Problem.LOG_IN, "Du är utloggad. Logga in igen, det du skrev finns kvar.");
    private static final Problem OLD_PAGE = new Problem(
            403, Problem.NOT_ALLOWED, "Sidan har blivit gammal. Ladda om den och försök igen. Inget är ändrat.");

    @Bean
    DeskCookie deskCookie(@Value("${navigator.public-url:}") String publicUrl) {
        return new DeskCookie(publicUrl.startsWith("https:"));
    }

    @Bean
    LoggedIn loggedIn(Sessions sessions, Callers callers) {
        return new LoggedIn(sessions, callers);
    }

    @Bean
    OwnAddress ownAddress(@Value("${navigator.public-url:}") String publicUrl) {
        return new OwnAddress(publicUrl);
    }

    @Bean
    Farewell farewell(Callers callers, OidcLogin oidc, OwnAddress address, Pages pages) {
        return new Farewell(callers, oidc, address, pages);
    }

    /** Staff in a browser. */
    @Bean
    @Order(5)
    SecurityFilterChain deskChain(Chains chains, LoggedIn loggedIn, DeskCookie cookie, Problems problems)
            throws Exception {
        return Chains.limited(
                        Chains.stateless(chains.begun().securityMatcher("/desk", "/desk/**"), Chains.PAGE_POLICY),
                        FORM_BYTES)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(cookie.secure()))
                        // Each call is known anew by its cookie; the token of an open page must outlive that.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .addFilterBefore(new CookieFilter(loggedIn, problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(desk -> desk.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/desk",
                                "/desk/me",
                                "/desk/accessibility",
                                "/desk/files/*",
                                "/desk/oidc",
                                "/desk/oidc/back")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/desk/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, e) -> {
                            if (Problems.byScript(request)
                                    || !request.getMethod().equals("GET")) {
                                problems.write(request, response, LOG_IN);
                            } else {
                                response.setStatus(303);
                                response.setHeader("Location", "/desk?next=" + encoded(request));
                            }
                        })
                        .accessDeniedHandler((request, response, e) -> problems.write(request, response, OLD_PAGE)))
                .build();
    }

    /** A page shows the token in its forms; another site's page cannot know it. */
    private static CookieCsrfTokenRepository formTokens(boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("desk-form");
        tokens.setCookiePath("/desk");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(secure).sameSite("Strict").path("/desk"));
        return tokens;
    }

    private static String encoded(HttpServletRequest request) {
        return URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    @Bean
    WebMvcConfigurer deskGate(Callers callers, AuditLog audit, CarriedReason carried, Problems problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(EntryConfiguration.gate(callers, audit, carried, problems))
                        .addPathPatterns("/desk", "/desk/**")
                        .excludePathPatterns("/desk/files/*");
            }
        };
    }
}
