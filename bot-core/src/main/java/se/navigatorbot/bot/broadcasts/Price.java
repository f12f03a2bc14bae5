package se.navigatorbot.bot.broadcasts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.navigatorbot.channels.sms.text.SmsText;

/** What the text messages of a broadcast cost in parts, and what would make them cheaper. */
final class Price {

    /** Texts differ by name and signature only, so few are measured. */
    private static final int REMEMBERED = 2000;

    private final Map<String, Measure> measures = new HashMap<>();
    private final Set<String> costly = new TreeSet<>();
    private int parts;
    private int plainParts;
    private int longest;
    private boolean tooLong;

    void add(String text) {
        if (measures.size() > REMEMBERED) {
            measures.clear();
        }
        Measure measure = measures.computeIfAbsent(text, Price::measure);
        parts += measure.parts();
        plainParts += measure.plainParts();
        longest = Math.max(longest, measure.parts());
        tooLong |= measure.tooLong();
        costly.addAll(measure.costly());
    }

    void add(Price other) {
        parts += other.parts;
        plainParts += other.plainParts;
        longest = Math.max(longest, other.longest);
        tooLong |= other.tooLong;
        costly.addAll(other.costly);
    }

    private static Measure measure(String text) {
        SmsText sms = SmsText.of(text);
        Set<String> costly = Set.copyOf(sms.costlyCharacters());
        String plain = sms.text();
        for (String sign : costly.stream().sorted(Comparator.reverseOrder()).toList()) {
            plain = plain.replace(sign, "");
        }
        return new Measure(sms.parts(), SmsText.of(plain).parts(), costly, sms.tooLong());
    }

    int parts() {
        return parts;
    }

    /** Parts that would be paid without the characters that force the dear alphabet. */
    int plainParts() {
        return plainParts;
    }

    /** Parts of the longest text. */
    int longest() {
        return longest;
    }

    /** Whether a text is longer than any provider takes. */
    boolean tooLong() {
        return tooLong;
    }

    /** Characters that force the dear alphabet. */
    Set<String> costly() {
        return costly;
    }

    private record Measure(int parts, int plainParts, Set<String> costly, boolean tooLong) {}
}
