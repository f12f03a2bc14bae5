package se.navigatorbot.bot.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class RehearsalTest {

    @ParameterizedTest(name = "sid {0} at {1}, token {2} at {3}, redis {4}, demo {5}: {6}")
    @CsvSource({
        "'', '', '', '', '', '', true",
        "'', '', '', '', redis://db:6379, '', false",
        "'', '', '', '', '', false, false",
        "AC1, http://127.0.0.1:9100, '', '', '', '', true",
        "AC1, http://localhost:9100, 1:a, http://127.0.0.1:9101, redis://db:6379, false, true",
        "AC1, '', '', '', '', '', false",
        "AC1, https://api.example.org, '', '', '', true, false",
        "AC1, http://127.0.0.1:9100, 1:a, '', '', '', false",
    })
    void nobodyRealCanBeReached(
            String sid, String sms, String token, String telegram, String redis, String demo, boolean rehearsal) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("navigator.sms.twilio.account-sid", sid)
                .withProperty("navigator.sms.twilio.api-base-url", sms)
                .withProperty("navigator.telegram.token", token)
                .withProperty("navigator.telegram.api-base-url", telegram)
                .withProperty("navigator.redis.url", redis);
        if (!demo.isEmpty()) {
            settings.setProperty("navigator.demo", demo);
        }
        assertThat(Rehearsal.of(settings)).isEqualTo(rehearsal);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:9100, true", "https://api.46elks.com, false", "'', false"})
    void aSecondProviderCountsAsWell(String address, boolean rehearsal) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("navigator.sms.elks.username", "u1")
                .withProperty("navigator.sms.elks.api-base-url", address);

        assertThat(Rehearsal.of(settings)).isEqualTo(rehearsal);
    }
}
