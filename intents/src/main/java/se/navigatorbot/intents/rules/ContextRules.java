package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.slots.Times;

/**
 * Short answers that only what was asked last can explain: a number, a place, a time. Works without the model, and
 * leaves everything longer to it.
 */
public final class ContextRules {
    private static final int SHORT = 6;
    private static final Set<String> POINTING = Set.of(
            "nr",
            "nummer",
            "den",
            "det",
            "jag",
            "tar",
            "ta",
            "vill",
            "ha",
            "tack",
            "och",
            "o",
            "alternativ",
            "ok",
            "plats",
            "eller",
            "a",
            "an",
            "e",
            "snalla",
            "i",
            "pa",
            "blir",
            "med",
            "garna",
            "isf",
            "fall",
            "sa",
            "da",
            "valjer",
            "har");
    private static final Set<String> LINKING = Set.of(
            "och", "o", "men", "da", "i", "pa", "vid", "kl", "klockan", "den", "for", "om", "till", "tack", "fran",
            "typ", "jag", "bor", "ar", "har", "er", "eller", "hej", "bara", "inom", "ja", "nu", "helst", "gar", "bra",
            "funkar", "passar", "blir", "tar", "ta", "kan", "mig", "det", "nagot", "vill", "jobba", "med", "nasta",
            "ni", "oppet", "sen", "ocksa", "annars", "jo", "ok", "hos", "garna", "efter", "fore", "innan", "runt",
            "mellan", "vecka", "sa", "va", "hur");

    /** No time that could be booked, but one to be open at. */
    private static final Set<String> EVERY_WEEK = Set.of(
            "mandagar",
            "tisdagar",
            "onsdagar",
            "torsdagar",
            "fredagar",
            "lordagar",
            "sondagar",
            "vardagar",
            "helger",
            "helgerna",
            "kvallar",
            "kvallarna",
            "morgnar",
            "morgnarna");

    private static final Set<String> TAKING = Set.of("den", "vill", "tar", "ta", "ha", "valjer");

    private static final Set<String> FIRST_NAMES = Lines.of("/intents/first-names.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME = 2;

    private ContextRules() {}

    /** What a short answer means after what was asked; empty when that does not settle it. */
    public static Optional<Understanding> read(Message message, Context context, Slots slots) {
        List<String> words = message.folded();
        if (words.size() > SHORT) {
            return Optional.empty();
        }
        boolean bare = words.stream().allMatch(ContextRules::isPointer);
        if (!slots.references().isEmpty()
                && slots.centres().isEmpty()
                && onlyPoints(words)
                && (bare || !context.isNone())) {
            return pointer(context, slots);
        }
        if (context.isNone() && isNameAlone(words)) {
            return Optional.of(new Understanding(Intent.UNCLEAR, 0, slots, "a name alone", Optional.empty()));
        }
        boolean placeAlone = words.size() == 1 && !slots.centres().isEmpty();
        boolean timeAlone = !slots.times().isEmpty() && Times.alone(message);
        if (context.isNone() && (placeAlone || timeAlone)) {
            return Optional.of(new Understanding(Intent.UNCLEAR, 0, slots, "a place or time alone", Optional.empty()));
        }
        boolean taking =
                context.question().startsWith("placement_") && words.stream().anyMatch(TAKING::contains);
        if (context.question().equals("opening_hours_answer") && asksOfEveryWeek(words)) {
            return Optional.of(Understanding.sure(Intent.OPENING_HOURS, slots, "answer to opening_hours_answer"));
        }
        return onlyLinks(words, slots) && !taking ? named(context, slots) : Optional.empty();
    }

    /** Whether at most one word says something and the rest links: "o på lördag då". Nobody tells of danger so. */
    public static boolean isBare(Message message) {
        return contentWords(message.folded()) <= 1;
    }

    /** "sara" neither greets nor asks for anybody, and what it answers was not asked here. */
    private static boolean isNameAlone(List<String> words) {
        return !words.isEmpty() && words.size() <= LONGEST_NAME && FIRST_NAMES.containsAll(words);
    }

    private static boolean onlyPoints(List<String> words) {
        return words.stream().allMatch(word -> POINTING.contains(word) || isPointer(word));
    }

    private static boolean isPointer(String word) {
        return Character.isDigit(word.charAt(0)) || PointerWords.ALL.contains(word);
    }

    private static Optional<Understanding> pointer(Context context, Slots slots) {
        Intent intent = switch (context.question()) {
            case "event_list" -> Intent.EVENT_SIGNUP;
            case "placement_list", "placement_offer" -> Intent.PLACEMENT_INTEREST;
            case "slot_list", "offer_slot" -> context.business().orElse(Intent.APPOINTMENT_BOOK);
            case "" -> Intent.OUT_OF_SCOPE;
            default -> context.business().orElse(Intent.UNCLEAR);
        };
        boolean plainNumber = slots.times().isEmpty();
        if (intent == Intent.UNCLEAR || !plainNumber && context.isNone()) {
            return Optional.empty();
        }
        return Optional.of(Understanding.sure(intent, slots, "number after " + named(context)));
    }

    /** Whether everything but the things named only links: "och i ronneby då". */
    private static boolean onlyLinks(List<String> words, Slots slots) {
        boolean named = !slots.centres().isEmpty()
                || !slots.times().isEmpty()
                || !slots.branches().isEmpty();
        return named && contentWords(words) <= 3;
    }

    private static boolean asksOfEveryWeek(List<String> words) {
        return words.stream().anyMatch(EVERY_WEEK::contains) && contentWords(words) <= 2;
    }

    private static long contentWords(List<String> words) {
        return words.stream().filter(word -> !LINKING.contains(word)).count();
    }

    private static Optional<Understanding> named(Context context, Slots slots) {
        boolean place = !slots.centres().isEmpty();
        boolean time = !slots.times().isEmpty();
        boolean branch = !slots.branches().isEmpty();
        Optional<Intent> intent = switch (context.question()) {
            case "ask_centre" ->
                place ? Optional.of(context.business().orElse(Intent.CHANGE_PROFILE)) : Optional.empty();
            case "ask_municipality" -> place ? business(context, Intent.PLACEMENT_SEARCH) : Optional.empty();
            case "ask_branch" -> branch ? business(context, Intent.PLACEMENT_SEARCH) : Optional.empty();
            case "placement_list", "placement_offer" ->
                place && !branch ? Optional.of(Intent.PLACEMENT_SEARCH) : Optional.empty();
            case "ask_time", "slot_list" -> time ? business(context, Intent.APPOINTMENT_BOOK) : Optional.empty();
            case "opening_hours_answer" -> place || time ? Optional.of(Intent.OPENING_HOURS) : Optional.empty();
            case "location_answer" -> place ? Optional.of(Intent.LOCATION) : Optional.empty();
            case "event_list" -> time || place ? Optional.of(Intent.EVENT_SEARCH) : Optional.empty();
            default -> Optional.empty();
        };
        return intent.map(some -> Understanding.sure(some, slots, "answer to " + named(context)));
    }

    private static Optional<Intent> business(Context context, Intent otherwise) {
        return Optional.of(context.business().orElse(otherwise));
    }

    private static String named(Context context) {
        return context.isNone() ? "nothing" : context.question();
    }
}
