package se.navigatorbot.intents.swedish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Understanding.Want;

/**
 * Several wishes in one message: the one that is more urgent or binds more is answered, else the first, and the
 * others are remembered. A reason beside a request is no wish of its own.
 */
final class SeveralWants {
    private static final double SURE = 0.70;

    /** What a part by itself sounds like is surer than that when the whole did not sound so. */
    private static final double DANGER = 0.95;

    private static final Set<Intent> NO_WISH = EnumSet.of(
            Intent.GREET,
            Intent.THANKS,
            Intent.AFFIRM,
            Intent.DENY,
            Intent.COMPLAINT,
            Intent.OUTCOME_REPORT,
            Intent.OUT_OF_SCOPE,
            Intent.CRISIS,
            Intent.UNCLEAR);
    private static final Set<Intent> CALLED_OFF =
            EnumSet.of(Intent.APPOINTMENT_CANCEL, Intent.EVENT_CANCEL, Intent.RUNNING_LATE, Intent.PLACEMENT_ABSENCE);
    private static final Set<Intent> NEW_TIME = EnumSet.of(Intent.APPOINTMENT_REBOOK, Intent.APPOINTMENT_BOOK);

    /** Pairs of which one is only the reason for the other, or the way to it. */
    private static final List<Set<Intent>> ONE_WISH = List.of(
            EnumSet.of(Intent.EVENT_SEARCH, Intent.EVENT_SIGNUP),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.PLACEMENT_INTEREST),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.ABOUT_SERVICE),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.JOB_SEEKING_HELP),
            EnumSet.of(Intent.WRONG_NUMBER, Intent.OPT_OUT),
            EnumSet.of(Intent.WRONG_NUMBER, Intent.PRIVACY_ERASE),
            EnumSet.of(Intent.OPT_OUT, Intent.PRIVACY_ERASE),
            EnumSet.of(Intent.PLACEMENT_ABSENCE, Intent.APPOINTMENT_CANCEL),
            EnumSet.of(Intent.HUMAN, Intent.MY_COACH));

    private SeveralWants() {}

    /**
     * What the whole message means in the light of its parts.
     *
     * @param clauses its parts, at least two
     * @param reading how a part is read by itself
     */
    static Understanding settle(Understanding whole, List<String> clauses, Function<String, Understanding> reading) {
        List<Part> wishes = new ArrayList<>();
        for (String clause : clauses) {
            Understanding read = reading.apply(clause);
            if (read.intent() == Intent.CRISIS && read.confidence() >= DANGER) {
                return read;
            }
            boolean fresh = wishes.stream().noneMatch(before -> before.intent() == read.intent());
            if (fresh && !NO_WISH.contains(read.intent()) && read.confidence() >= SURE) {
                wishes.add(new Part(clause, read));
            }
        }
        if (wishes.size() == 1 && whole.intent() == Intent.UNCLEAR) {
            return wishes.get(0).read();
        }
        List<Part> distinct = distinct(wishes, whole.intent());
        return distinct.size() < 2 ? whole : ruling(whole, distinct);
    }

    /** A part of a message and what it means by itself. */
    private record Part(String text, Understanding read) {
        Intent intent() {
            return read.intent();
        }
    }

    /** Of two that are one wish, the one that the whole message is taken for, else neither. */
    private static List<Part> distinct(List<Part> wishes, Intent whole) {
        List<Part> distinct = new ArrayList<>(wishes);
        distinct.removeIf(wish -> wish.intent() != whole
                && wishes.stream().anyMatch(other -> other != wish && isOneWish(other.intent(), wish.intent())));
        return distinct;
    }

    /** The others are told as one text, the most urgent first, so that each is taken in its turn. */
    private static Understanding ruling(Understanding whole, List<Part> wishes) {
        List<Part> order = wishes.stream()
                .sorted(Comparator.comparingInt((Part wish) -> rank(wish.intent()))
                        .reversed())
                .toList();
        Part first = order.get(0);
        List<Part> rest = order.subList(1, order.size());
        Understanding ruling = whole.intent() == first.intent() ? own(whole, first, rest) : first.read();
        String text = rest.stream().map(Part::text).collect(Collectors.joining("\n"));
        return ruling.withAlso(new Want(rest.get(0).intent(), text));
    }

    /** "Har ni öppet på fredag? kan jag få en tid på måndag?": Monday is none of the first wish's days. */
    private static Understanding own(Understanding whole, Part first, List<Part> rest) {
        Slots all = whole.slots();
        Slots kept = first.read().slots();
        List<Slots> others = rest.stream().map(part -> part.read().slots()).toList();
        return whole.withSlots(new Slots(
                own(all, kept, others, Slots::centres),
                own(all, kept, others, Slots::eventKinds),
                own(all, kept, others, Slots::times),
                own(all, kept, others, Slots::branches),
                own(all, kept, others, Slots::references),
                all.duration(),
                all.subject(),
                all.crisis()));
    }

    private static <T> List<T> own(Slots all, Slots kept, List<Slots> others, Function<Slots, List<T>> named) {
        return named.apply(all).stream()
                .filter(one -> named.apply(kept).contains(one)
                        || others.stream().noneMatch(other -> named.apply(other).contains(one)))
                .toList();
    }

    private static boolean isOneWish(Intent one, Intent other) {
        Set<Intent> intents = EnumSet.of(one, other);
        boolean calledOff = intents.stream().anyMatch(CALLED_OFF::contains);
        boolean newTime = intents.stream().anyMatch(NEW_TIME::contains);
        return calledOff && newTime
                || CALLED_OFF.containsAll(intents)
                || NEW_TIME.containsAll(intents)
                || ONE_WISH.contains(intents);
    }

    private static int rank(Intent intent) {
        if (intent == Intent.OPT_OUT) {
            return 2;
        }
        return CALLED_OFF.contains(intent) ? 1 : 0;
    }
}
