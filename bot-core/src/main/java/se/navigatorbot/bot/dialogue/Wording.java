package se.navigatorbot.bot.dialogue;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said: a text by its key with the words to fill in. It becomes Swedish only when it leaves, because
 * "i morgon" depends on that moment.
 *
 * @param key key of the text resource; empty for words that a human wrote
 * @param words values of its placeholders; the words themselves under {@code text} when the key is empty
 * @param at the time it speaks of, which fills {@code {dag}} ("torsdag 26 november"), {@code {kl}} ("13" or "13.30")
 *     and {@code {rel}} ("i morgon torsdag 26 november" when that is near, else as {@code {dag}}); null for none
 */
public record Wording(
        String key, Map<String, String> words, @Nullable LocalDateTime at) {

    public Wording {
        words = Map.copyOf(words);
    }

    public static Wording of(String key) {
        return new Wording(key, Map.of(), null);
    }

    public static Wording of(String key, Map<String, String> words) {
        return new Wording(key, words, null);
    }

    /** Words as a human wrote them. */
    public static Wording literal(String text) {
        return new Wording("", Map.of("text", text), null);
    }

    public Wording at(LocalDateTime time) {
        return new Wording(key, words, time);
    }

    /** Shows the key alone. */
    @Override
    public String toString() {
        return "Wording[" + key + "]";
    }
}
