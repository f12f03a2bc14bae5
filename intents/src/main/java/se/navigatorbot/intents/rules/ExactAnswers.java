package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.WordPattern;

/**
 * Whole messages that answer an open question and would mean something else, or danger, by themselves: "allt" and "inte
 * så noga" leave the choice open, "ja stryk mig" repeats what was offered.
 */
public final class ExactAnswers {
    private static final int SHORT = 6;
    private static final Set<String> LEAVES_OPEN = Set.of("ask_branch", "ask_municipality", "ask_time", "slot_list");
    private static final Set<String> OFFERS = Set.of("offer_slot", "waitlist_offer");

    private static final List<WordPattern> OPEN = List.of(
            new WordPattern("ingen|inga _1 roll"),
            new WordPattern("vad|var|när|vilken|vilket|vilka _1 som _1 helst"),
            new WordPattern("vadsomhelst|varsomhelst|närsomhelst"),
            new WordPattern("^ vad|var|när|vilken som $"),
            new WordPattern("du|ni väljer|bestämmer"),
            new WordPattern("du|ni får|kan välja|bestämma"),
            new WordPattern("^ välj|bestäm du|ni"),
            new WordPattern("^ inte _1 noga"),
            new WordPattern("hela länet|regionen|veckan|dagen"));

    private static final Set<String> ALL = Set.of("allt", "allting", "alla", "overallt", "flexibel", "alltid");
    private static final Set<String> BESIDE_ALL = Set.of(
            "tack",
            "det",
            "jag",
            "ar",
            "funkar",
            "gar",
            "bra",
            "ok",
            "okej",
            "for",
            "mig",
            "tider",
            "dagar",
            "orter",
            "branscher",
            "kan",
            "nastan",
            "typ",
            "passar");

    private static final Set<String> YES =
            Set.of("ja", "japp", "jajamen", "jo", "jada", "yes", "ok", "okej", "absolut", "jepp", "mm", "aa");
    private static final Set<String> BESIDE_YES = Set.of(
            "den",
            "det",
            "de",
            "mig",
            "tiden",
            "motet",
            "min",
            "tid",
            "tack",
            "garna",
            "snalla",
            "plz",
            "pls",
            "gor",
            "platsen",
            "bokningen",
            "allt",
            "alltihop",
            "in",
            "nu",
            "bara",
            "da",
            "du",
            "kan",
            "ni",
            "for");
    private static final Set<String> CALLING_OFF =
            Set.of("ta", "bort", "avboka", "stryk", "stryka", "avanmal", "avanmala", "radera", "stall");
    private static final Set<String> TAKING =
            Set.of("boka", "anmal", "skriv", "upp", "satt", "ta", "kor", "tar", "stall", "passar", "funkar");

    private ExactAnswers() {}

    /** What the message answers; empty when it is no such answer, or nothing of the kind was asked. */
    public static Optional<Understanding> read(Message message, Context context, Slots slots) {
        List<String> words = message.folded();
        if (words.isEmpty() || words.size() > SHORT) {
            return Optional.empty();
        }
        if (LEAVES_OPEN.contains(context.question()) && leavesOpen(words)) {
            return context.business().map(business -> Understanding.sure(business, slots, "leaves it open"));
        }
        return repeats(words, context.question())
                ? Optional.of(Understanding.sure(Intent.AFFIRM, slots, "yes in the words of the offer"))
                : Optional.empty();
    }

    private static boolean leavesOpen(List<String> words) {
        boolean all = words.stream().anyMatch(ALL::contains)
                && words.stream().allMatch(word -> ALL.contains(word) || BESIDE_ALL.contains(word));
        return all || OPEN.stream().anyMatch(pattern -> stands(pattern, words));
    }

    private static boolean stands(WordPattern pattern, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (pattern.match(words, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(List<String> words, String question) {
        boolean offered = question.startsWith("confirm_") || OFFERS.contains(question);
        if (!offered || words.size() < 2 || !YES.contains(words.get(0))) {
            return false;
        }
        boolean callingOff = question.equals("confirm_cancel") || question.equals("confirm_erase");
        Set<String> acts = callingOff ? CALLING_OFF : TAKING;
        return words.stream()
                .skip(1)
                .allMatch(word -> acts.contains(word) || BESIDE_YES.contains(word) || YES.contains(word));
    }
}
