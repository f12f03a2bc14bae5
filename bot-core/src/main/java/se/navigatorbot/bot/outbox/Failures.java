package se.navigatorbot.bot.outbox;

import java.util.Map;

/** Why a message did not arrive, as staff say it. */
public final class Failures {

    /** The short words that channels write behind a provider's code, the same for every provider. */
    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("phone off", "telefonen är av eller utan täckning"),
            Map.entry("takes no texts", "numret tar inte emot sms"),
            Map.entry("no such number", "numret finns inte"),
            Map.entry("no mobile", "numret är ingen mobil"),
            Map.entry("no mobile or no operator", "fast telefon, eller operatören går inte att nå"),
            Map.entry("not by us", "vårt nummer kan inte skicka till det numret"),
            Map.entry("unwanted", "operatören stoppade texten"),
            Map.entry("no reason", "okänt fel hos operatören"),
            Map.entry("part lost", "en del av texten försvann på vägen"),
            Map.entry("mistyped", "numret är felskrivet"),
            Map.entry("said stop", "har sagt STOPP hos operatören"),
            Map.entry("blocked", "har blockerat boten"),
            Map.entry("deactivated", "kontot är avslutat"),
            Map.entry("chat not found", "chatten finns inte"));

    private Failures() {}

    /**
     * Short, for behind a number.
     *
     * @param code as kept of a message: a provider's code with short words behind it, or our own phrase
     */
    public static String swedish(Fate fate, String code) {
        if (fate == Fate.DROPPED && !code.isEmpty()) {
            return code;
        }
        return CAUSES.getOrDefault(words(code), fate.swedish());
    }

    /** The same with the provider's code behind it; empty for no code. */
    public static String told(String code) {
        String cause = CAUSES.get(words(code));
        int end = code.indexOf(' ');
        return cause == null ? code : end < 0 ? cause : cause + " (" + code.substring(0, end) + ")";
    }

    private static String words(String code) {
        return code.substring(code.indexOf(' ') + 1);
    }
}
