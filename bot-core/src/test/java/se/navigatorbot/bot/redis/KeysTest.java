package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTest {

    private static final Path SOURCE = Path.of("src/main/java/se/navigatorbot/bot/redis/Keys.java");
    private static final List<String> NOT_ONE_KEY = List.of("of", "catalogue", "staff", "mail", "found");

    static Stream<String> everyKey() throws ReflectiveOperationException {
        Stream<Method> single = Arrays.stream(Keys.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !NOT_ONE_KEY.contains(method.getName()));
        List<String> keys = single.map(KeysTest::asInTheTable).sorted().toList();
        Stream<String> named = Stream.of(
                Keys.STORE,
                Keys.PROBE,
                Keys.catalogue("events"),
                Keys.catalogue("version"),
                Keys.staff("tokens"),
                Keys.staff("audit"),
                Keys.found("messages"),
                Keys.found("at"),
                Keys.mail("<part>"));
        return Stream.concat(keys.stream(), named);
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    void standsInTheTable(String key) throws IOException {
        assertThat(Files.readString(SOURCE)).contains("{@code " + key + "}");
    }

    /** The key that a method makes, with its parameters as the table writes them. */
    private static String asInTheTable(Method method) {
        Object[] args = Arrays.stream(method.getParameters())
                .map(parameter -> switch (parameter.getName()) {
                    case "partition" -> (Object) 7;
                    case "participant" -> "7-x";
                    case "hash" -> "<keyed hash>";
                    default -> "<" + parameter.getName() + ">";
                })
                .toArray();
        try {
            return String.valueOf(method.invoke(null, args)).replace("7-x", "<id>");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
