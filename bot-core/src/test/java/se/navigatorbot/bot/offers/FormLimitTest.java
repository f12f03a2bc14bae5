package se.navigatorbot.bot.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A few offers an hour from one address, and no more altogether than people can deal with. */
class FormLimitTest {

    private static final TrustedProxies PROXIES = new TrustedProxies(List.of("127.0.0.0/8", "::1", " 10.1.0.0/16"));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final FormLimit limit = new FormLimit(2, 3, now::get);

    @Test
    void oneAddressDoesNotTakeTheRoomOfTheOthersForEver() {
        assertThat(limit.room("a")).isTrue();
        assertThat(limit.room("a")).isTrue();
        assertThat(limit.room("a")).isFalse();
        assertThat(limit.room("b")).isTrue();
        assertThat(limit.room("c")).as("altogether").isFalse();

        now.set(Instant.EPOCH.plus(Duration.ofHours(1)));
        assertThat(limit.room("a")).isTrue();
    }

    @Test
    void whatWasNotStoredIsNotCounted() {
        assertThat(limit.room("a")).isTrue();
        assertThat(limit.room("a")).isTrue();
        limit.giveBack("a");
        limit.giveBack("b");
        assertThat(limit.room("a")).isTrue();
        assertThat(limit.room("a")).isFalse();
    }

    @Test
    void whatIsNoAddressIsRefusedByTheNameOfTheSetting() {
        assertThatThrownBy(() -> new TrustedProxies(List.of("min proxy")))
                .hasMessageContaining("navigator.trusted-proxies");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "192.0.2.7, none,                   192.0.2.7",
                "192.0.2.7, 198.51.100.1,           192.0.2.7",
                "127.0.0.1, 198.51.100.1,           198.51.100.1",
                "127.0.0.1, '10.9.9.9, 192.0.2.99', 192.0.2.99",
                "127.0.0.1, none,                   127.0.0.1",
                "10.1.2.3,  192.0.2.99,             192.0.2.99",
                "10.1.2.3,  '192.0.2.99, 10.1.9.9', 192.0.2.99",
                "10.2.0.1,  192.0.2.99,             10.2.0.1",
                "10.1.2.3,  'x y, <b>',             <b>",
                "::1,       2001:db8::7,            2001:db8::7"
            })
    void whereItComesFromIsNotWhatAnybodyClaims(String direct, String told, String from) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(direct);
        if (told != null) {
            request.addHeader("X-Forwarded-For", told);
        }

        assertThat(PROXIES.client(request)).isEqualTo(from);
    }
}
