package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.bot.redis.Call.bytes;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

@Timeout(300)
class RedisAwayTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.durable();

    private static final Script APPEND = Script.load("test/append");
    private boolean hurt;

    @AfterEach
    void heal() {
        if (hurt) {
            soon(() -> !server.redis().away());
        }
    }

    @Test
    void whatWasAnsweredSurvivesAKillAndTheWriterComesBackByItself() {
        Set<Integer> answered = ConcurrentHashMap.newKeySet();
        hurt = true;
        for (int i = 0; i < 2000; i++) {
            int number = i;
            append(i).thenRun(() -> answered.add(number));
            if (i == 1000) {
                soon(() -> answered.size() > 100);
                server.kill();
            }
        }
        soon(() -> server.redis().away());
        server.restart();
        soon(() -> !server.redis().away());

        assertThat(answered).isNotEmpty();
        assertThat(answered)
                .allSatisfy(number -> assertThat(server.ask("SISMEMBER", "{t}:set", "" + number))
                        .isEqualTo(1L));
        assertThat(append(3000).join()).isNotNull();
        assertThat(server.redis().get("none")).isNull();
    }

    @Test
    void aFrozenRedisCostsOnePatienceThenNothing() {
        append(1).join();
        hurt = true;
        server.freeze();
        try {
            assertThat(millisToFail(append(2))).isLessThan(JedisRedis.PATIENCE_MILLIS + 10_000);
            assertThat(millisToFail(append(3))).isLessThan(JedisRedis.PATIENCE_MILLIS);
            assertThatThrownBy(() -> server.redis().get("any")).isInstanceOf(RedisAwayException.class);
        } finally {
            server.thaw();
        }
        soon(() -> !server.redis().away());
        assertThat(append(4).join()).isNotNull();
    }

    @Test
    void aFullLineHoldsCallersUpForAWhileAndLosesNobody() {
        append(1).join();
        hurt = true;
        server.freeze();
        List<CompletableFuture<@Nullable Object>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < 20_000; i++) {
                answers.add(append(i));
            }
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer)
                            .failsWithin(Duration.ofSeconds(5))
                            .withThrowableThat()
                            .withCauseInstanceOf(RedisAwayException.class));
        } finally {
            server.thaw();
        }
    }

    @Test
    void aFullRedisSaysSoAndServesAgain() {
        server.ask("CONFIG", "SET", "maxmemory", "1");
        try {
            assertThatThrownBy(() -> append(1).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(RedisAwayException.class);
        } finally {
            server.ask("CONFIG", "SET", "maxmemory", "0");
        }
        assertThat(append(1).join()).isEqualTo(1L);
    }

    private static CompletableFuture<@Nullable Object> append(int number) {
        byte[] text = bytes("" + number);
        return server.redis().run(APPEND, List.of("{t}:list", "{t}:set"), List.of(text, text));
    }

    private static long millisToFail(CompletableFuture<?> answer) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(RedisAwayException.class);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
