package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.PlacementTerms.Requirement;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.skills.Enumeration;

/** What is told of one placement: what decides whether one can take it always, the rest as long as it fits two texts. */
final class PlacementDetails {

    private static final int ROOM = 190;

    private final List<String> told = new ArrayList<>();

    private PlacementDetails() {}

    static String of(Placement placement) {
        PlacementDetails details = new PlacementDetails();
        details.needed(placement);
        details.asRoomAllows(placement);
        return String.join(" ", details.told);
    }

    private void needed(Placement placement) {
        PlacementTerms terms = placement.terms();
        boolean plain = placement.kind() == PlacementKind.PRAKTIK || placement.kind() == PlacementKind.REHABILITATION;
        if (!plain) {
            told.add(sentence(placement.kind().told()));
        }
        told.add(placement.start() == null ? "Start enligt överenskommelse." : "Start " + day(placement.start()) + ".");
        String hours = terms.hoursAWeek() == null ? "" : terms.hoursAWeek() + " timmar i veckan";
        add("", placement.hours().isBlank() ? hours : placement.hours());
        add(
                "",
                words(
                        terms.shifts().stream()
                                .filter(shift -> placement.hours().isBlank())
                                .toList(),
                        PlacementTerms.Shift::swedish));
        add("Krav: ", demands(placement));
        if (placement.applyBy() != null) {
            told.add("Säg till senast " + day(placement.applyBy()) + ".");
        }
    }

    private void asRoomAllows(Placement placement) {
        PlacementTerms terms = placement.terms();
        List<String> more = new ArrayList<>();
        more.add(sentence(terms.tasks()));
        more.add(terms.direct() ? "Du söker själv hos arbetsgivaren." : "");
        String adapted = words(terms.adaptations(), PlacementTerms.Adaptation::swedish);
        more.add(adapted.isEmpty() ? "" : "Det går att anpassa " + adapted + ".");
        more.add(terms.bus().isEmpty() ? "" : sentence("Buss: " + terms.bus()));
        more.add(terms.address().isEmpty() ? "" : sentence("Adress: " + terms.address()));
        more.add(terms.end() == null ? "" : "Till " + day(terms.end()) + ".");
        more.add(terms.supervisor().isEmpty() ? "" : sentence("Fråga efter " + terms.supervisor()));
        for (String sentence : more) {
            if (!sentence.isEmpty() && String.join(" ", told).length() + sentence.length() < ROOM) {
                told.add(sentence);
            }
        }
    }

    private static String demands(Placement placement) {
        String written = placement.demands().strip();
        String lower = written.toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        if (!written.isEmpty()) {
            all.add(written);
        }
        for (Requirement required : Requirement.values()) {
            if (placement.terms().requires().contains(required)
                    && !lower.contains(required.swedish().toLowerCase(Locale.ROOT))) {
                all.add(required.swedish());
            }
        }
        return String.join(", ", all);
    }

    private void add(String before, String words) {
        if (!words.isBlank()) {
            told.add(sentence(before + words));
        }
    }

    private static <E extends Enum<E>> String words(Collection<E> all, Function<E, String> word) {
        return Enumeration.and(all.stream().sorted().map(word).toList());
    }

    private static String day(LocalDate date) {
        return SwedishTime.day(date);
    }

    private static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty()
                ? ""
                : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }
}
