package se.navigatorbot.bot.operation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Looks at the settings before anything is started, and refuses those that could hurt somebody. */
final class StartChecks implements BeanFactoryPostProcessor {

    private static final Pattern QUIET_HOURS = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private static final List<Rule> RULES = List.of(
            rule(
                    given -> !isInstantOrEmpty(given.text("clock")),
                    "navigator.clock is no ISO instant such as 2026-11-24T07:00:00Z; write it like that, or remove it."),
            rule(
                    given -> given.has("clock") && given.has("redis.url"),
                    "navigator.clock is for demonstrations with the embedded store alone; remove it, or remove"
                            + " navigator.redis.url."),
            rule(
                    given -> given.has("clock") && given.reachesPeople(),
                    "navigator.clock is set and messages would reach real people; remove it, or remove the credentials"
                            + " of the provider."),
            rule(
                    given -> given.text("demo").equalsIgnoreCase("true") && given.reachesPeople(),
                    "navigator.demo=true with live credentials would mix invented and real people; set"
                            + " navigator.demo=false, or remove the credentials of the provider."),
            rule(
                    given -> !given.oneOf("demo", "true", "false"),
                    "navigator.demo is neither true nor false; set it to one of them."),
            rule(
                    given -> !given.oneOf("sms.mode", "off", "trial", "live"),
                    "navigator.sms.mode is none of off, trial and live; set it to one of them."),
            rule(
                    given -> given.has("sms.twilio.account-sid") != given.has("sms.twilio.auth-token"),
                    "Twilio needs both navigator.sms.twilio.account-sid and navigator.sms.twilio.auth-token; set both,"
                            + " or neither."),
            rule(
                    given -> given.has("sms.elks.username") != given.has("sms.elks.password"),
                    "46elks needs both navigator.sms.elks.username and navigator.sms.elks.password; set both, or"
                            + " neither."),
            rule(
                    given -> !given.oneOf("sms.provider", "twilio", "elks", "both"),
                    "navigator.sms.provider is none of twilio, elks and both; set it to one of them, or remove it."),
            rule(
                    given -> given.wants("twilio") && !given.twilio(),
                    "navigator.sms.provider asks for Twilio and there is no account; set"
                            + " navigator.sms.twilio.account-sid and navigator.sms.twilio.auth-token."),
            rule(
                    given -> given.wants("elks") && !given.elks(),
                    "navigator.sms.provider asks for 46elks and there is no account; set navigator.sms.elks.username"
                            + " and navigator.sms.elks.password."),
            rule(
                    given -> given.sendsPasswordInTheClear("sms.elks.api-base-url"),
                    "navigator.sms.elks.api-base-url would send the password unsealed; make it https, http is for this"
                            + " machine alone."),
            rule(
                    given -> given.sendsPasswordInTheClear("sms.twilio.api-base-url"),
                    "navigator.sms.twilio.api-base-url would send the token unsealed; make it https, http is for this"
                            + " machine alone."),
            rule(
                    given -> (given.twilio() || given.elks())
                            && given.text("sms.mode").equalsIgnoreCase("live")
                            && !given.has("public-url"),
                    "navigator.public-url is missing, and without it no call from Twilio or 46elks can come in; set it to the"
                            + " https address under which they reach this server."),
            rule(
                    given -> given.has("public-url") && !isSafe(given.text("public-url")),
                    "navigator.public-url must be an https address without a path, such as https://bot.example.se; http"
                            + " is for this machine alone."),
            rule(
                    given -> !given.oneOf("telegram.mode", "polling", "webhook"),
                    "navigator.telegram.mode is neither polling nor webhook; set it to one of them."),
            rule(
                    given -> given.has("quiet-hours")
                            && !QUIET_HOURS.matcher(given.text("quiet-hours")).matches(),
                    "navigator.quiet-hours is not of the form 20:00-08:00; write it like that."),
            count("limits.answers-per-ten-minutes"),
            count("limits.new-senders-per-hour"),
            count("limits.sms-parts-per-day"),
            count("limits.equal-exchanges"),
            count("broadcast.approve-above"));

    private final Given given;

    StartChecks(Given given) {
        this.given = given;
    }

    /**
     * @throws UnsafeSetting for the first rule that is broken
     */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        RULES.stream().filter(rule -> rule.broken.test(given)).findFirst().ifPresent(rule -> {
            throw new UnsafeSetting(rule.line);
        });
    }

    private static boolean isInstantOrEmpty(String text) {
        try {
            return text.isEmpty() || Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isSafe(String url) {
        try {
            URI uri = URI.create(url);
            boolean bare =
                    uri.getHost() != null && uri.getRawPath().replace("/", "").isEmpty();
            return bare
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && !Given.elsewhere(url)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Rule count(String name) {
        return rule(
                given -> given.has(name) && !COUNT.matcher(given.text(name)).matches(),
                "navigator." + name + " is no whole number; write one, 0 or more.");
    }

    private static Rule rule(Predicate<Given> broken, String line) {
        return new Rule(broken, line);
    }

    private record Rule(Predicate<Given> broken, String line) {}
}
