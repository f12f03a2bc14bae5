package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.staff.Devices.Begun;

class DevicesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final HandClock real = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final Devices devices = new Devices(server.redis(), server.documents(), real);

    @Test
    void aCodeApprovedElsewhereLetsInOnce() {
        Begun begun = devices.begin();
        assertThat(begun.code()).matches("[A-Z]{4}-[A-Z]{4}");
        assertThat(devices.redeem(begun.device())).isNull();

        assertThat(devices.approve("AAAA-AAAA", "sara")).isFalse();
        assertThat(devices.approve(begun.code().toLowerCase().replace("-", " "), "sara"))
                .isTrue();
        assertThat(devices.approve(begun.code(), "bo"))
                .as("nobody else takes it")
                .isFalse();

        assertThat(devices.redeem(begun.device())).isEqualTo("sara");
        assertThatThrownBy(() -> devices.redeem(begun.device())).isInstanceOf(Refused.class);
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        Begun begun = devices.begin();
        devices.approve(begun.code(), "sara");
        real.advance(Devices.VALID);
        assertThatThrownBy(() -> devices.redeem(begun.device())).isInstanceOf(Refused.class);
        assertThat(devices.approve(begun.code(), "sara")).isFalse();
        devices.begin();
        assertThat(server.ask("HLEN", "{staff}:devices")).isEqualTo(1L);
    }
}
