package se.navigatorbot.intents.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;

/** Words that always work when they are the whole message, such as STOPP and NY TID. They outrank the model. */
public final class Keywords {
    private static final int LONGEST = 12;

    /** Doubled letters, marks and spaces can make a keyword so many times as long. */
    private static final int ROOM = 3;

    private static final Set<String> STOP = Set.of("stop", "stopa");
    private static final Set<String> ALL = Set.of("allt", "alla", "allting", "alltihop", "alltsammans");

    private static final Keywords STANDARD = new Keywords(Lines.of("/intents/keywords.tsv"));

    private final Map<String, Keyword> byPhrase = new HashMap<>();
    private final int mostLetters;

    private record Keyword(Intent intent, @Nullable Subject subject) {}

    private Keywords(List<String> rows) {
        for (String row : rows) {
            String[] columns = row.split("\t");
            Intent intent = Intent.ofLabel(columns[1]).orElseThrow(() -> new IllegalStateException(row));
            Subject subject = columns.length < 3 ? null : Subject.valueOf(columns[2].toUpperCase(Locale.ROOT));
            byPhrase.put(key(Message.read(columns[0])), new Keyword(intent, subject));
        }
        int longest = byPhrase.keySet().stream().mapToInt(String::length).max().orElse(0);
        mostLetters = ROOM * longest;
    }

    public static Keywords standard() {
        return STANDARD;
    }

    /** What the whole message means as a keyword, if it is one. */
    public Optional<Understanding> read(Message message, Context context) {
        if (stopsAll(message.folded())) {
            return Optional.of(Understanding.sure(Intent.OPT_OUT, Slots.NONE, "keyword"));
        }
        if (message.words().isEmpty()
                || message.tokens().size() > LONGEST
                || message.text().length() > mostLetters) {
            return Optional.empty();
        }
        String key = key(message);
        Keyword keyword = byPhrase.get(key);
        return keyword == null ? Optional.empty() : Optional.of(inContext(keyword, key, context));
    }

    /** "Stopp allt, även rapporten": whatever stands behind it, all is to stop. */
    private static boolean stopsAll(List<String> words) {
        return words.size() > 1 && STOP.contains(squeezed(words.get(0))) && ALL.contains(words.get(1));
    }

    private static Understanding inContext(Keyword keyword, String key, Context context) {
        Intent intent = keyword.intent();
        Slots slots = Slots.NONE.withSubject(keyword.subject());
        if (intent == Intent.APPOINTMENT_QUERY && context.question().equals("stopp_answer")) {
            return Understanding.sure(Intent.OPT_IN, slots.withSubject(Subject.TIDER), "keyword");
        }
        if (intent == Intent.APPOINTMENT_CANCEL && isAboutEvent(context)) {
            return Understanding.sure(Intent.EVENT_CANCEL, slots, "keyword");
        }
        if (key.equals("cancel") && !context.isNone()) {
            Intent cancel = isAboutEvent(context) ? Intent.EVENT_CANCEL : Intent.APPOINTMENT_CANCEL;
            return Understanding.sure(cancel, slots, "keyword");
        }
        return Understanding.sure(intent, slots, intent == Intent.BOT_IDENTITY ? "keyword varför" : "keyword");
    }

    private static boolean isAboutEvent(Context context) {
        boolean business = context.business()
                .filter(intent -> intent.label().startsWith("event_"))
                .isPresent();
        return business
                || context.question().startsWith("event_")
                || context.question().equals("waitlist_offer");
    }

    /** The words without dots and doubled letters; "s t o p p" is put together. */
    private static String key(Message message) {
        StringBuilder letters = new StringBuilder();
        boolean spelled = true;
        for (Token token : message.tokens()) {
            spelled &= !token.isWord() || token.text().length() == 1;
            letters.append(spelled && token.isWord() ? token.folded() : "");
        }
        return squeezed(spelled && letters.length() > 2 ? letters.toString() : String.join(" ", message.folded()));
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
