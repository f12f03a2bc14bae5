package se.navigatorbot.bot.offers;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Ageing;
import se.navigatorbot.bot.redis.Held;
import se.navigatorbot.bot.redis.Lifetime;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.entry.Chains;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Turns;

/** The page for employers, open to all, with a token in its form and little room for anybody who sends much. */
@Configuration(proxyBeanMethods = false)
public class OffersConfiguration {

    private static final int FORM_BYTES = 16 * 1024;
    private static final int FROM_ONE_ADDRESS = 5;
    private static final int ALTOGETHER = 60;

    @Bean
    OfferPages offerPages(
            Pages pages,
            Region region,
            Turns turns,
            BusinessClock clock,
            @Value("${navigator.trusted-proxies:127.0.0.0/8,::1}") List<String> proxies) {
        InstantSource real = clock.real();
        FormLimit limit = new FormLimit(FROM_ONE_ADDRESS, ALTOGETHER, real);
        return new OfferPages(pages, region, turns, limit, new TrustedProxies(proxies));
    }

    @Bean
    RequestHandler<OfferMade> offerMade(StaffQueue queue) {
        return new OfferMadeHandler(queue);
    }

    @Bean
    TimetablePart formOffersEnd(Held held) {
        return new FormOffersEnd(Lifetime.TALK.length().orElseThrow(), held);
    }

    @Bean
    Ageing formsOverdue(People people, Turns turns, Held held, BusinessClock clock) {
        return new FormsOverdue(people, turns, held, clock);
    }

    @Bean
    @Order(6)
    SecurityFilterChain offersChain(Chains chains, @Value("${navigator.public-url:}") String publicUrl)
            throws Exception {
        return Chains.limited(
                        Chains.stateless(
                                chains.begun().securityMatcher("/arbetsgivare", "/arbetsgivare/**"),
                                Chains.PAGE_POLICY),
                        FORM_BYTES)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(publicUrl.startsWith("https:"))))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(page -> page.requestMatchers(
                                HttpMethod.GET, "/arbetsgivare", "/arbetsgivare/tack", "/arbetsgivare/files/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/arbetsgivare")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint((request, response, e) -> response.setStatus(404))
                                .accessDeniedHandler((request, response, e) -> again(request.getMethod(), response)))
                .build();
    }

    /** A page that has grown old, or a form on somebody else's page: the own page is shown, and nothing is stored. */
    private static void again(String method, HttpServletResponse response) {
        boolean sent = method.equals("POST");
        response.setStatus(sent ? 303 : 404);
        if (sent) {
            response.setHeader("Location", "/arbetsgivare");
        }
    }

    private static CookieCsrfTokenRepository formTokens(boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("offer-form");
        tokens.setCookiePath("/arbetsgivare");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(secure).sameSite("Strict").path("/arbetsgivare"));
        return tokens;
    }

    @Bean
    WebMvcConfigurer offerFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/arbetsgivare/files/*")
                        .addResourceLocations("classpath:/static/offer/")
                        .setUseLastModified(false)
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }
}
