package se.navigatorbot.admin.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;

/** Who holds an activity, with whom and with what help with the language, as it is typed and told. */
final class EventDetails {

    private static final Map<String, String> REMOVABLE = Map.of(
            "leader", "leader",
            "ledare", "leader",
            "employer", "employer",
            "arbetsgivare", "employer",
            "language-support", "language-support",
            "språkstöd", "language-support");

    private EventDetails() {}

    static HeldBy of(@Nullable String leader, @Nullable String employer, @Nullable String languageSupport) {
        return new HeldBy(Given.orNull(leader), Given.orNull(employer), Given.orNull(languageSupport));
    }

    /** @throws BadInput when a word names nothing that can be taken away, or what is given at the same time */
    static HeldBy without(HeldBy given, List<String> remove) {
        List<String> gone = remove.stream().map(EventDetails::removable).toList();
        if (gone.isEmpty() && given.equals(new HeldBy(null, null, null))) {
            throw new BadInput("Säg vad som ska ändras: --leader, --employer, --language-support eller --remove."
                    + " Inget är gjort.");
        }
        return new HeldBy(
                left(given.leader(), gone.contains("leader")),
                left(given.employer(), gone.contains("employer")),
                left(given.languageSupport(), gone.contains("language-support")));
    }

    /** What stands there now, in a sentence. */
    static String told(EventRow event) {
        String all = Stream.of(
                        named("ledare ", event.leader()),
                        named("arbetsgivare ", event.employer()),
                        named("språkstöd: ", event.languageSupport()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "Ingen ledare, arbetsgivare eller språkstöd står där." : "Där står: " + all + ".";
    }

    private static String removable(String word) {
        String known = REMOVABLE.get(word);
        if (known == null) {
            throw new BadInput("Det som kan tas bort är leader, employer och language-support. Inget är gjort.");
        }
        return known;
    }

    private static @Nullable String left(@Nullable String given, boolean gone) {
        if (gone && given != null) {
            throw new BadInput("Samma sak kan inte både skrivas och tas bort. Inget är gjort.");
        }
        return gone ? "" : given;
    }

    private static String named(String word, String what) {
        return what.isEmpty() ? "" : word + what;
    }
}
