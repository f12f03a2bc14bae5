package se.navigatorbot.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.redis.SealedDocuments;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.redis.StoreMapper;

/** Whatever waits in an inbox at a crash is read out of the store afterwards: every kind of request must come back. */
class RequestsComeBackTest {

    private final SealedDocuments documents = new SealedDocuments(StoreMapper.create(), StoreKey.random());

    @ParameterizedTest
    @MethodSource("requests")
    void asItWasStored(Class<? extends Record> request) throws ReflectiveOperationException {
        Object filled = sample(request);
        assertThat(documents.open(documents.seal(filled, "here"), request, "here"))
                .isEqualTo(filled);
    }

    static Stream<Class<?>> requests() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.navigatorbot.bot").stream()
                        .filter(found -> found.isAssignableTo(Request.class) && found.isRecord())
                        .map(JavaClass::reflect);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Object one = value(many.getActualTypeArguments()[0]);
            if (many.getRawType() == Map.class) {
                return Map.of(one, value(many.getActualTypeArguments()[1]));
            }
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? sample(plain) : simple(plain);
    }

    private static Object simple(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == long.class || type == Long.class) {
            return 7L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return Stream.of(
                        "+46701740605",
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH.atTime(13, 0),
                        LocalTime.NOON,
                        Duration.ofHours(1))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static Object sample(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] parts = record.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getGenericType());
        }
        Constructor<?> made = record.getDeclaredConstructor(types);
        made.setAccessible(true);
        return made.newInstance(values);
    }
}
