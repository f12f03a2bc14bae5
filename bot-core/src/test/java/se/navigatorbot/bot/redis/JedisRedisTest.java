package se.navigatorbot.bot.redis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Redis.Scored;

class JedisRedisTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Script APPEND = Script.load("test/append");
    private static final Script ANSWER = Script.load("test/answer");

    @Test
    void runsScriptsInTheOrderTheyCame() {
        List<CompletableFuture<@Nullable Object>> answers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            answers.add(append(i));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(answers.get(i).join()).isEqualTo(i + 1L);
        }
    }

    @Test
    void answersAreNumbersBytesListsAndNull() {
        assertThat(answer("number")).isEqualTo(42L);
        assertThat(answer("text")).isEqualTo(bytes("å"));
        assertThat((List<?>) answer("list")).hasSize(3).first().isEqualTo(1L);
        assertThat(answer("nothing")).isNull();
    }

    @Test
    void aFaultInOneScriptLeavesTheOthersAlone() {
        server.redis().run(APPEND, List.of("{t}:list", "{t}:set"), List.of(bytes("1"), bytes("a")));
        CompletableFuture<@Nullable Object> wrong =
                server.redis().run(ANSWER, List.of("{t}:list"), List.of(bytes("fault")));
        CompletableFuture<@Nullable Object> right = append(2);
        assertThat(right.join()).isEqualTo(2L);
        assertThatThrownBy(wrong::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lua/test/answer failed");
    }

    @Test
    void loadsScriptsAgainThatRedisForgot() {
        append(1).join();
        server.ask("SCRIPT", "FLUSH");
        assertThat(append(2).join()).isEqualTo(2L);
    }

    @Test
    void readsWhatIsThereAndNothingForWhatIsNot() {
        server.ask("SET", "name", "Åsa");
        server.ask("HSET", "h", "a", "1", "b", "2");
        server.ask("ZADD", "z", "10", "ten", "1795000000000", "late");
        assertThat(server.redis().get("name")).isEqualTo(bytes("Åsa"));
        assertThat(server.redis().get("none")).isNull();
        assertThat(server.redis().field("h", "a")).isEqualTo(bytes("1"));
        assertThat(server.redis().field("h", "z")).isNull();
        assertThat(server.redis().hashes(List.of("none", "h")))
                .extracting(Map::keySet)
                .containsExactly(java.util.Set.of(), java.util.Set.of("a", "b"));
        assertThat(server.redis().upTo("z", 1_795_000_000_000.0, 10))
                .containsExactly(new Scored("ten", 10), new Scored("late", 1_795_000_000_000.0));
        assertThat(server.redis().upTo(List.of("z", "none"), 9, 10)).containsExactly(List.of(), List.of());
    }

    @Test
    void readsStreamsOldestFirst() {
        for (int i = 1; i <= 5; i++) {
            server.ask("XADD", "s", i + "-0", "n", "" + i);
        }
        assertThat(server.redis().stream("s", "2-0", 2))
                .extracting(Redis.Entry::id)
                .containsExactly("2-0", "3-0");
        assertThat(server.redis().latest("s", 2))
                .extracting(entry -> Answers.text(requireNonNull(entry.fields().get("n"))))
                .containsExactly("4", "5");
        assertThat(server.redis().latest("none", 2)).isEmpty();
    }

    private static CompletableFuture<@Nullable Object> append(int number) {
        byte[] text = bytes("" + number);
        return server.redis().run(APPEND, List.of("{t}:list", "{t}:set"), List.of(text, text));
    }

    private static @Nullable Object answer(String kind) {
        return server.redis()
                .run(ANSWER, List.of("{t}:other"), List.of(bytes(kind)))
                .join();
    }
}
