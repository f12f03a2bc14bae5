package se.navigatorbot.bot.redis;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A record with something in every component, whatever it is made of. */
final class Sample {

    private static final ZonedDateTime WHEN =
            ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneId.of("Europe/Stockholm"));
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "7-abc"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(Double.class, 1.5),
            Map.entry(double.class, 1.5),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(Instant.class, WHEN.toInstant()),
            Map.entry(LocalDate.class, WHEN.toLocalDate()),
            Map.entry(LocalDateTime.class, WHEN.toLocalDateTime()),
            Map.entry(ZoneId.class, WHEN.getZone()),
            Map.entry(LocalTime.class, WHEN.toLocalTime()),
            Map.entry(ZonedDateTime.class, WHEN));

    private Sample() {}

    static <T> T of(Class<T> record) {
        return record.cast(any(record));
    }

    private static Object any(Type type) {
        if (type instanceof ParameterizedType of) {
            Type[] parts = of.getActualTypeArguments();
            if (of.getRawType() == Map.class) {
                return parts[1] == Object.class ? Map.of() : Map.of(any(parts[0]), any(parts[1]));
            }
            return of.getRawType() == Set.class ? Set.of(any(parts[0])) : List.of(any(parts[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? record(plain) : Objects.requireNonNull(PLAIN.get(plain), plain.getSimpleName());
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(c -> any(c.getGenericType())).toArray();
        try {
            Constructor<?> made = type.getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type.getSimpleName() + " " + List.of(values), e);
        }
    }
}
