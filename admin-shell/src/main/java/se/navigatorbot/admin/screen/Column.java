package se.navigatorbot.admin.screen;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param head what people read above it
 * @param name what scripts read above it
 * @param value where its value comes from; numbers stand to the right
 */
public record Column<T>(String head, String name, Function<T, @Nullable Object> value) {

    @Nullable
    Object of(T row) {
        return value.apply(row);
    }
}
