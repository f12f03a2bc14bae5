package se.navigatorbot.bot.street;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * What must never be seen outside a talk. Words hold {@link #WORD} and are found by it; numbers are found by their
 * digits, however they are written; what the house makes up is taught.
 */
final class Canaries {

    static final String WORD = "kanarie";
    static final String PHONE = "+46701740611";
    static final String OTHER_PHONE = "+46701740612";
    static final String DUTY_PHONE = "+46701740613";
    static final String PERSONAL_NUMBER = "20060412-2395";
    static final String FIRST_NAME = "Kanariella";
    static final long CHAT = 7_700_112_233L;

    static final String LOG_IN = "{\"user\":\"admin\",\"password\":\"" + StreetHouse.ADMIN_PASSWORD + "\"}";
    static final String PERSON = "{\"firstName\":\"Kanariella\",\"centre\":\"ronneby\","
            + "\"phone\":\"070-174 06 14\",\"subjects\":[\"praktik\",\"aktiviteter\"],\"branches\":[\"djur\"]}";
    static final String PLACEMENT = "{\"employer\":\"Kanarieburen AB\",\"title\":\"Kanarieskötare\","
            + "\"municipality\":\"ronneby\",\"branch\":\"djur\",\"centre\":\"ronneby\",\"demands\":\"kanarie\"}";
    static final String BROADCAST =
            "{\"text\":\"Kanariedag på torsdag\",\"subject\":\"aktiviteter\"," + "\"centres\":[\"ronneby\"]}";

    /** Under {@code /api}, where staff change something. */
    static final List<String> CHANGES =
            List.of("participants", "placements", "broadcasts/preview", "staff", "events", "hours/exceptions");

    /** Fits none of them. */
    static final String WRONG_CHANGE = "{\"kanarie\":{},\"text\":[1],\"phone\":7,\"firstName\":\"Kanariella\","
            + "\"employer\":\"kanarie\",\"user\":\"kanarie 0701740611\",\"kind\":\"kanarie\",\"date\":\"kanarie\"}";

    private static final List<String> DIGITS = List.of("7017406", "0604122395", "7700112233");

    private final Set<String> taught = new CopyOnWriteArraySet<>(List.of(FIRST_NAME.toLowerCase(Locale.ROOT)));

    /** Something secret that the house has made up, such as a token. */
    void teach(String secret) {
        taught.add(secret.toLowerCase(Locale.ROOT));
    }

    /** Which canaries sing in a text. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains(WORD)) {
            found.add(WORD);
        }
        taught.stream().filter(lower::contains).forEach(found::add);
        String bare = text.replaceAll("[ ()/–-]", "");
        DIGITS.stream().filter(bare::contains).forEach(found::add);
        return found;
    }
}
