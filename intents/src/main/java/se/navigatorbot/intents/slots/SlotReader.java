package se.navigatorbot.intents.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;

/** Reads everything that is named in a message, and leaves each intent what it can use. */
public final class SlotReader {
    private static final int MOST_TOKENS = 400;

    private final Places places = new Places();
    private final PatternList eventKinds = new PatternList("/intents/event-kinds.tsv");
    private final PatternList branches = new PatternList("/intents/branches.tsv");

    /** All slots, whatever the intent may turn out to be. Only the beginning of an endless text is read. */
    public Slots read(Message message, LocalDateTime now) {
        Message start = message.tokens().size() <= MOST_TOKENS ? message : beginning(message);
        List<String> folded = folded(start.tokens());
        return new Slots(
                places.in(folded),
                kinds(folded),
                Times.in(start, now),
                branches.in(folded),
                Pointers.in(start),
                Durations.in(start),
                null,
                null);
    }

    /** As they were written, because "v" is no week in a place name and "ons" no day in a firm's. */
    private static List<String> folded(List<Token> tokens) {
        List<String> folded = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.isWord() || token.isNumber()) {
                folded.add(token.folded());
            }
        }
        return folded;
    }

    private static Message beginning(Message message) {
        List<Token> tokens = message.tokens().subList(0, MOST_TOKENS);
        return new Message(message.text(), tokens, message.words(), message.folded());
    }

    private List<EventKind> kinds(List<String> folded) {
        List<EventKind> kinds = new ArrayList<>();
        for (String label : eventKinds.in(folded)) {
            EventKind.ofLabel(label).ifPresent(kinds::add);
        }
        if (kinds.isEmpty() && namesCourse(folded)) {
            kinds.add(EventKind.COURSE);
        }
        return kinds;
    }

    private static boolean namesCourse(List<String> folded) {
        for (String word : folded) {
            if (word.endsWith("kurs") || word.endsWith("kursen")) {
                return true;
            }
        }
        return false;
    }

    /** The slots that an intent can use; the rest is left out. */
    public static Slots forIntent(Intent intent, Slots all, Message message) {
        return switch (intent) {
            case OPENING_HOURS, LOCATION, HUMAN, MY_COACH, AFFIRM, DENY, ABOUT_SERVICE ->
                only(all, all.centres(), List.of(), all.times(), List.of(), List.of());
            case CHANGE_PROFILE -> only(all, all.centres(), List.of(), List.of(), List.of(), List.of());
            case EVENT_SEARCH, EVENT_CANCEL ->
                only(all, all.centres(), all.eventKinds(), all.times(), List.of(), all.references());
            case EVENT_SIGNUP -> only(all, all.centres(), all.eventKinds(), all.times(), List.of(), all.references());
            case APPOINTMENT_QUERY, APPOINTMENT_CANCEL, PLACEMENT_ABSENCE ->
                only(all, List.of(), List.of(), all.times(), List.of(), List.of());
            case APPOINTMENT_BOOK, APPOINTMENT_REBOOK, RUNNING_LATE ->
                only(all, List.of(), List.of(), all.times(), List.of(), all.references());
            case PLACEMENT_SEARCH, PLACEMENT_ALERTS, EMPLOYER_OFFER ->
                only(all, all.centres(), List.of(), List.of(), all.branches(), List.of());
            case PLACEMENT_INTEREST ->
                only(all, List.of(), List.of(), List.of(), List.of(), ThingNamed.in(message, all.references()));
            case UNCLEAR -> all;
            default -> Slots.NONE;
        };
    }

    private static Slots only(
            Slots all,
            List<String> centres,
            List<EventKind> kinds,
            List<When> times,
            List<String> branches,
            List<String> references) {
        return new Slots(centres, kinds, times, branches, references, all.duration(), all.subject(), all.crisis());
    }
}
