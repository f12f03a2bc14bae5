package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.8.24", "5.0.7", "6.0.16", "6.1.9"})
    void a_server_that_is_too_old_is_refused_in_one_line_also_by_who_accepts_a_weak_one(String version) {
        Durability durability = new Durability(RedisVersion.in(version), List.of());

        assertThatThrownBy(() -> durability.admit(true))
                .isInstanceOf(StoreRefusal.class)
                .hasMessage("Redis " + version + " is too old; Navigatorbot needs 6.2.0 or newer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.2.0", "6.2.14", "7.0.15", "8.2.1", "10.0.0"})
    void one_that_is_new_enough_is_taken(String version) {
        assertThatCode(() -> new Durability(RedisVersion.in(version), List.of()).admit(false))
                .doesNotThrowAnyException();
    }
}
