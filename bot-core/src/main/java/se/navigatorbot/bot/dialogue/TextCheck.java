package se.navigatorbot.bot.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.channels.sms.text.SmsText;

/** Whether a changed text may take the place of the original, with the longest values that are realistic. */
public final class TextCheck {

    /** The longest that is realistic, so that a text that fits here fits for everybody. */
    static final Map<String, String> LONGEST = Map.ofEntries(
            Map.entry("hej", "Hej Alexandra!"),
            Map.entry("namn", "Alexandra"),
            Map.entry("center", "Navigatorcentrum Karlskrona"),
            Map.entry("coach", "Christina"),
            Map.entry("dag", "onsdag 23 september"),
            Map.entry("kl", "13.30"),
            Map.entry("rel", "i morgon onsdag 23 september"),
            Map.entry("slut", "15.30"),
            Map.entry("plats", "Östra Storgatan 18 A"),
            Map.entry("adress", "Östra Storgatan 18 A, Olofström"),
            Map.entry("telefon", "0455-30 30 00"),
            Map.entry("epost", "navigatorcentrum@karlskrona.se"),
            Map.entry("aktivitet", "CV-verkstad med arbetsgiv"),
            Map.entry("bransch", "restaurang/hotell"),
            Map.entry("ort", "Karlskrona"));

    private TextCheck() {}

    /**
     * What comes of it.
     *
     * @param rendered with sample values
     * @param parts text messages that it costs
     * @param faults why it may not be used, in sentences; empty for nothing
     * @param remarks what to think of
     */
    public record Outcome(String rendered, int parts, List<String> faults, List<String> remarks) {}

    /** Compares a text with the original that it would replace. */
    public static Outcome of(String original, String text) {
        List<String> faults = new ArrayList<>();
        TextTemplate template;
        try {
            template = new TextTemplate(text);
        } catch (IllegalArgumentException e) {
            faults.add("Ett ord inom klamrar är inte känt, eller en klammer stängs aldrig.");
            return new Outcome(text, 0, faults, List.of());
        }
        TextTemplate before = new TextTemplate(original);
        Set<String> more = new HashSet<>(template.names());
        more.removeAll(before.names());
        if (!more.isEmpty()) {
            faults.add("Det här finns inte att fylla i här: {" + String.join("}, {", more) + "}.");
        }
        Set<String> lost = new HashSet<>(before.names());
        lost.removeAll(template.names());
        if (!lost.isEmpty()) {
            faults.add("Det här måste vara kvar: {" + String.join("}, {", lost) + "}.");
        }
        SmsText sms = SmsText.of(filled(template));
        int allowed = Math.max(1, SmsText.of(filled(before)).parts());
        if (sms.parts() > allowed) {
            faults.add("Texten blir " + sms.parts() + " sms-delar, originalet är " + allowed + ". Korta den.");
        }
        if (!sms.costlyCharacters().isEmpty() && SmsText.of(filled(before)).gsm()) {
            faults.add("De här tecknen gör sms:et dyrare: " + String.join(" ", sms.costlyCharacters()) + ".");
        }
        return new Outcome(sms.text(), sms.parts(), faults, TextLint.remarks(filled(template)));
    }

    private static String filled(TextTemplate template) {
        return template.fill(name -> LONGEST.getOrDefault(name, "12"));
    }
}
