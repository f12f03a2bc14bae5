package se.navigatorbot.bot.broadcasts;

import java.util.Map;
import se.navigatorbot.bot.outbox.Fate;

/** Why a message did not arrive, as staff say it. */
public final class Failures {

    /** Codes of Twilio's delivery reports (twilio.com/docs/api/errors). */
    private static final Map<String, String> CODES = Map.of(
            "30003", "telefonen är av eller utan täckning",
            "30004", "numret tar inte emot sms",
            "30005", "numret finns inte",
            "30006", "fast telefon, eller operatören går inte att nå",
            "30007", "operatören stoppade texten",
            "30008", "okänt fel hos operatören",
            "21211", "numret är felskrivet",
            "21610", "har sagt STOPP hos operatören",
            "21614", "numret är ingen mobil");

    private Failures() {}

    /** Short, for behind a number. */
    public static String swedish(Fate fate, String code) {
        if (fate == Fate.DROPPED && !code.isEmpty()) {
            return code;
        }
        String known = CODES.get(code);
        return known == null ? fate.swedish() : known;
    }
}
