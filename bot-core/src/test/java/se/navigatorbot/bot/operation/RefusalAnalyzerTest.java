package se.navigatorbot.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.StoreRefusal;
import se.navigatorbot.bot.region.RegionFault;

class RefusalAnalyzerTest {

    static Stream<Arguments> ours() {
        return Stream.of(
                Arguments.of(new UnsafeSetting("set it right."), "set it right."),
                Arguments.of(new StoreRefusal("start Redis."), "start Redis."),
                Arguments.of(new RegionFault("a.yml:3:1 x: wrong"), "a.yml:3:1 x: wrong"),
                Arguments.of(new IllegalArgumentException("navigator.x must be y"), "navigator.x must be y"),
                Arguments.of(
                        new RedisAwayException("gone", null),
                        "Redis went away while the house was starting; start it again."));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void findsOurLineAmongTheCauses(Throwable cause, String line) {
        Throwable failure = new IllegalStateException("Error creating bean", new RuntimeException("wrapped", cause));
        assertThat(described(failure)).isEqualTo(line);
    }

    @Test
    void leavesOthersToOthers() {
        assertThat(described(new IllegalStateException("a bug", new NullPointerException())))
                .isNull();
    }

    private static @Nullable String described(Throwable failure) {
        FailureAnalysis analysis = new RefusalAnalyzer().analyze(failure);
        return analysis == null ? null : analysis.getDescription();
    }
}
