package se.navigatorbot.bot.skills;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.When;

/** A time that somebody asked about, kept while the bot asks something back. */
final class AskedTime {

    private static final String KIND = "time";
    private static final String FROM = "from";
    private static final String TO = "to";

    private AskedTime() {}

    static Map<String, String> write(@Nullable When time) {
        return time == null
                ? Map.of()
                : Map.of(
                        KIND, time.kind().name(),
                        FROM, time.from().toString(),
                        TO, time.to().toString());
    }

    static @Nullable When read(Map<String, String> about) {
        String kind = about.get(KIND);
        String from = about.get(FROM);
        String to = about.get(TO);
        if (kind == null || from == null || to == null) {
            return null;
        }
        return new When(When.Kind.valueOf(kind), LocalDateTime.parse(from), LocalDateTime.parse(to), true);
    }
}
