package se.navigatorbot.bot.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one map of a region file, and which of them have been read. */
final class Section {

    private final Field whole;
    private final Map<String, Field> unread;
    private final List<String> known = new ArrayList<>();

    Section(Field whole, Map<String, Field> fields) {
        this.whole = whole;
        this.unread = new LinkedHashMap<>(fields);
    }

    Field required(String name) {
        return optional(name).orElseThrow(() -> whole.fault("the field " + name + " is missing"));
    }

    Optional<Field> optional(String name) {
        known.add(name);
        return Optional.ofNullable(unread.remove(name));
    }

    String text(String name) {
        return required(name).text();
    }

    String textOr(String name, String otherwise) {
        return optional(name).map(Field::text).orElse(otherwise);
    }

    /** The elements of an optional list, each read alike. */
    <T> List<T> each(String name, Function<Field, T> reader) {
        return optional(name).map(Field::list).orElse(List.of()).stream()
                .map(reader)
                .toList();
    }

    RegionFault fault(String reason) {
        return whole.fault(reason);
    }

    void refuseUnread() {
        unread.values().stream().findFirst().ifPresent(field -> {
            throw field.fault("unknown field; known here are " + String.join(", ", known));
        });
    }
}
