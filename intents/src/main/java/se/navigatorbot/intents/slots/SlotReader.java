package se.navigatorbot.intents.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;

/** Reads everything that is named in a message, and leaves each intent what it can use. */
public final class SlotReader {
    private static final int MOST_TOKENS = 400;

    /** "kan inte på måndag" names the time of a meeting to cancel, but none to book another on. */
    private static final Set<Intent> ABOUT_WHAT_IS_BOOKED = EnumSet.of(
            Intent.APPOINTMENT_QUERY,
            Intent.APPOINTMENT_CANCEL,
            Intent.EVENT_CANCEL,
            Intent.PLACEMENT_ABSENCE,
            Intent.RUNNING_LATE,
            Intent.UNCLEAR);

    private final Places places = new Places();
    private final PatternList branches = new PatternList("/intents/branches.tsv");

    /** All slots, whatever the intent may turn out to be. Only the beginning of an endless text is read. */
    public Named read(Message message, LocalDateTime now) {
        Message start = message.tokens().size() <= MOST_TOKENS ? message : beginning(message);
        List<String> folded = folded(start.tokens());
        Times.Said times = Times.said(start, now);
        Slots all = new Slots(
                places.in(folded),
                EventKindsNamed.in(folded),
                times.meant(),
                branches.in(folded),
                Pointers.in(start),
                Durations.in(start),
                null,
                null);
        List<String> left = Denied.takenOut(folded);
        return left == folded
                ? new Named(all, times.suiting(), all.centres(), all.branches())
                : new Named(all, times.suiting(), places.in(left), branches.in(left));
    }

    /**
     * What was named in a message.
     *
     * @param all everything, a time that does not suit only when no other was said
     * @param suiting the times without those that do not suit
     * @param centres the places without those that do not suit
     * @param branches the lines of work without those that do not suit
     */
    public record Named(Slots all, List<When> suiting, List<String> centres, List<String> branches) {

        /** Everything but what does not suit. */
        public Slots wanted() {
            return new Slots(
                    centres,
                    all.eventKinds(),
                    suiting,
                    branches,
                    all.references(),
                    all.duration(),
                    all.subject(),
                    all.crisis());
        }
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

    /** The slots that an intent can use; the rest is left out. */
    public static Slots forIntent(Intent intent, Named named, Message message) {
        Slots all = ABOUT_WHAT_IS_BOOKED.contains(intent) ? named.all() : named.wanted();
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
            default -> only(all, List.of(), List.of(), all.times(), List.of(), List.of());
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
