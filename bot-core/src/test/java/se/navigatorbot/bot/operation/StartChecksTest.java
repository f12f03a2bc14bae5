package se.navigatorbot.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class StartChecksTest {

    private static final String TWILIO = "sms.twilio.account-sid=AC1, sms.twilio.auth-token=t, ";
    private static final String FAKE = "sms.twilio.api-base-url=http://127.0.0.1:9999, ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clock=tomorrow | navigator.clock is no ISO instant",
                "clock=2026-11-24T07:00:00Z, redis.url=redis://h | embedded store alone",
                "clock=2026-11-24T07:00:00Z, telegram.token=t | would reach real people",
                "demo=true, telegram.token=t | invented and real people",
                "demo=maybe | neither true nor false",
                "sms.mode=loud | none of off, trial and live",
                "sms.twilio.account-sid=AC1 | needs both",
                "sms.elks.password=secret | needs both",
                "sms.provider=pigeon | none of twilio, elks and both",
                "sms.provider=elks, sms.twilio.account-sid=AC1, sms.twilio.auth-token=t | asks for 46elks",
                "sms.provider=both, sms.elks.username=u1, sms.elks.password=p | asks for Twilio",
                "sms.elks.username=u1, sms.elks.password=p, sms.mode=live | navigator.public-url is missing",
                "sms.elks.username=u1, sms.elks.password=p, demo=true | invented and real people",
                "sms.elks.username=u1, sms.elks.password=p, clock=2026-11-24T07:00:00Z | would reach real people",
                "sms.elks.api-base-url=http://api.46elks.com | would send the password unsealed",
                "sms.twilio.api-base-url=http://api.twilio.com | would send the token unsealed",
                "public-url=http://bot.example.se | must be an https address",
                "public-url=https://bot.example.se/x | must be an https address",
                "public-url=bot.example.se | must be an https address",
                "telegram.mode=pigeon | neither polling nor webhook",
                "quiet-hours=8 pm | not of the form 20:00-08:00",
                "limits.sms-parts-per-day=-1 | no whole number",
                "limits.equal-exchanges=many | no whole number",
            })
    void refusesInOneLineThatSaysWhatToDo(String settings, String part) {
        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(UnsafeSetting.class)
                .hasMessageContaining(part)
                .hasMessageNotContaining("\n")
                .hasMessageMatching("(?s).*navigator\\..*; .*\\.");
    }

    @Test
    void refusesLiveTextsThatTwilioCouldNotAnswer() {
        assertThatThrownBy(() -> check(TWILIO + "sms.mode=live"))
                .hasMessageContaining("navigator.public-url is missing");
        assertThatCode(() -> check(TWILIO + "sms.mode=live, public-url=https://bot.example.se"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesInventedPeopleNextToRealOnes() {
        assertThatThrownBy(() -> check(TWILIO + "demo=true")).hasMessageContaining("navigator.demo");
        assertThatCode(() -> check(TWILIO + FAKE + "demo=true")).doesNotThrowAnyException();
    }

    @Test
    void refusesATurnedClockNextToRealPeople() {
        String clock = "clock=2026-11-24T07:00:00Z";
        assertThatThrownBy(() -> check(TWILIO + clock)).hasMessageContaining("navigator.clock");
        assertThatCode(() -> check(TWILIO + FAKE + clock)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sms.mode=off",
                "sms.mode=LIVE",
                "public-url=https://bot.example.se/",
                "sms.provider=elks, sms.elks.username=u1, sms.elks.password=p",
                "sms.elks.username=u1, sms.elks.password=p, sms.elks.api-base-url=http://127.0.0.1:9, demo=true",
                "public-url=http://localhost:8080",
                "limits.sms-parts-per-day=0",
                "quiet-hours=21:30-07:00",
                "clock=2026-11-24T07:00:00Z, demo=true",
            })
    void letsSafeSettingsPass(String settings) {
        assertThatCode(() -> check(settings)).doesNotThrowAnyException();
    }

    @Test
    void readsEnvironmentVariablesToo() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment-test-systemEnvironment",
                        Map.of("NAVIGATOR_SMS_TWILIO_ACCOUNT_SID", "AC1", "NAVIGATOR_SMS_MODE", "loud")));
        ConfigurationPropertySources.attach(environment);
        Given given = new Given(environment);
        assertThat(given.text("sms.mode")).isEqualTo("loud");
        assertThat(given.text("sms.twilio.account-sid")).isEqualTo("AC1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "redis.url=redis://h, false",
        "telegram.token=t, false",
        "sms.twilio.account-sid=AC1, false",
        "sms.elks.username=u1, false",
        "demo=false, false",
    })
    void isADemonstrationOnlyWhereNobodyRealCanComeIn(String settings, String demo) {
        StandardEnvironment environment = environment(settings);
        new DemoDefault().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("navigator.demo")).isEqualTo(demo);
    }

    private static void check(String settings) {
        new StartChecks(new Given(environment(settings))).postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private static StandardEnvironment environment(String settings) {
        Map<String, Object> given = new HashMap<>();
        Stream.of(settings.split(",\\s*")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            given.put("navigator." + parts[0], parts[1]);
        });
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return environment;
    }
}
