package se.navigatorbot.bot.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.oidc.OidcLogin;

/**
 * Fills the templates that lie beside this class. What they show is escaped; the engine is made with the first page,
 * since the first message needs none.
 */
public final class Pages {

    private static final String FOLDER = "se/navigatorbot/bot/desk/";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Callers callers;
    private final OidcLogin oidc;
    private final ShownPeople shown;
    private @Nullable SpringTemplateEngine engine;

    public Pages(Callers callers, OidcLogin oidc, ShownPeople shown) {
        this.callers = callers;
        this.oidc = oidc;
        this.shown = shown;
    }

    /** A whole page. */
    public View page(String template, Map<String, ?> model) {
        return page(200, template, model);
    }

    /**
     * A whole page.
     *
     * @param status of HTTP
     * @param model what the template names; {@code me} (the caller, if any), {@code notice}, {@code emergency}, {@code oidc} (what the button of
     *     the organisation's log-in says), {@code ofOrganisation} and {@code csrf} come by themselves
     */
    public View page(int status, String template, Map<String, ?> model) {
        return new Filled(this, status, template, model);
    }

    /** One named piece of a template, for a page that is open already. */
    public String part(String template, String fragment, Map<String, ?> model) {
        return engine().process(new TemplateSpec(template, Set.of(fragment), TemplateMode.HTML, null), context(model));
    }

    private String whole(String template, Map<String, ?> model, HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>(model);
        Caller me = me();
        all.put("me", me);
        all.put("may", me == null ? Set.of() : rights(me));
        all.put("notice", me == null ? "" : callers.notice());
        all.put("emergency", me != null && callers.emergency());
        all.put("oidc", oidc.name());
        all.put("ofOrganisation", me != null && callers.ofOrganisation());
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        all.put("csrf", token == null ? "" : token.getToken());
        String html = engine().process(template, context(all));
        shown.in(request.getAttribute(ShownPeople.READER), html);
        return html;
    }

    /** Names of what the caller may do, for what a page offers. */
    private static Set<String> rights(Caller me) {
        return Arrays.stream(Action.values())
                .filter(action -> Rights.may(me.role(), action))
                .map(Action::name)
                .collect(Collectors.toSet());
    }

    private @Nullable Caller me() {
        return callers.known() ? callers.current() : null;
    }

    private static Context context(Map<String, ?> model) {
        return new Context(SWEDISH, new HashMap<String, Object>(model));
    }

    private synchronized SpringTemplateEngine engine() {
        if (engine == null) {
            ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
            files.setPrefix(FOLDER);
            files.setSuffix(".html");
            files.setTemplateMode(TemplateMode.HTML);
            files.setCharacterEncoding("UTF-8");
            files.setCacheable(true);
            SpringTemplateEngine made = new SpringTemplateEngine();
            made.setTemplateResolver(files);
            engine = made;
        }
        return engine;
    }

    /** A page that is filled when it is answered. */
    private record Filled(Pages pages, int status, String template, Map<String, ?> model) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> none, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            byte[] html = pages.whole(template, model, request).getBytes(StandardCharsets.UTF_8);
            response.setStatus(status);
            response.setContentType(getContentType());
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        }
    }
}
