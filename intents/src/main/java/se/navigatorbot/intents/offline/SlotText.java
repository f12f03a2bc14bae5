package se.navigatorbot.intents.offline;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;

/** Slots as text: {@code key=value} joined by a semicolon, alternatives in time of one kind joined by a bar. */
public final class SlotText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private SlotText() {}

    /** All slots that are filled; "" when none is. */
    public static String of(Slots slots) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "centre", slots.centres());
        add(
                pairs,
                "event_kind",
                slots.eventKinds().stream().map(EventKind::label).toList());
        add(pairs, "branch", slots.branches());
        add(pairs, "reference", slots.references());
        for (When.Kind kind : When.Kind.values()) {
            String alternatives = slots.times().stream()
                    .filter(when -> when.kind() == kind)
                    .map(SlotText::value)
                    .collect(Collectors.joining("|"));
            if (!alternatives.isEmpty()) {
                pairs.add(kind.name().toLowerCase(Locale.ROOT) + "=" + alternatives);
            }
        }
        if (slots.duration() != null) {
            pairs.add("duration=" + slots.duration());
        }
        if (slots.subject() != null) {
            pairs.add("subject=" + slots.subject().label());
        }
        CrisisLevel crisis = slots.crisis();
        if (crisis != null) {
            pairs.add("level=" + crisis.name().toLowerCase(Locale.ROOT));
        }
        return String.join(";", pairs);
    }

    private static void add(List<String> pairs, String key, List<String> values) {
        if (!values.isEmpty()) {
            pairs.add(key + "=" + values.stream().map(SlotText::harmless).collect(Collectors.joining(",")));
        }
    }

    private static String harmless(String value) {
        return value.replaceAll("[\\t\\n;,=]", " ");
    }

    /** One time without its key, such as {@code 2026-11-23/2026-11-30}. */
    public static String value(When when) {
        return switch (when.kind()) {
            case DATE -> when.day().toString();
            case DATETIME -> MINUTE.format(when.from());
            case INTERVAL -> interval(when);
        };
    }

    private static String interval(When when) {
        boolean days = isWholeDay(when.from()) && isWholeDay(when.to());
        return end(when.from(), days) + "/" + end(when.to(), days);
    }

    private static boolean isWholeDay(LocalDateTime end) {
        return isOpen(end) || end.toLocalTime().toSecondOfDay() == 0;
    }

    private static boolean isOpen(LocalDateTime end) {
        return end.equals(LocalDateTime.MIN) || end.equals(LocalDateTime.MAX);
    }

    private static String end(LocalDateTime end, boolean days) {
        if (isOpen(end)) {
            return "..";
        }
        return days ? end.toLocalDate().toString() : MINUTE.format(end);
    }
}
