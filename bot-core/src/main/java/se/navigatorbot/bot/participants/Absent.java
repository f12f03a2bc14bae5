package se.navigatorbot.bot.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an older house has not written yet. */
final class Absent {

    private Absent() {}

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
