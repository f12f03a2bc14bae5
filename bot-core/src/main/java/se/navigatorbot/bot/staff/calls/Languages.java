package se.navigatorbot.bot.staff.calls;

import java.util.Arrays;
import java.util.Locale;
import se.navigatorbot.bot.staff.Refused;

/** Languages as staff name them. */
final class Languages {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Languages() {}

    /**
     * The code of ISO 639-1 for a code or a Swedish name ({@code so}, {@code somaliska}).
     *
     * @throws Refused when there is none
     */
    static String code(String named) {
        String wanted = named.strip().toLowerCase(SWEDISH);
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .filter(code -> code.equals(wanted)
                        || Locale.forLanguageTag(code)
                                .getDisplayLanguage(SWEDISH)
                                .toLowerCase(SWEDISH)
                                .equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.badValue(
                        "Språket \"" + named + "\" är inte känt. Skriv till exempel so, ar eller svenska."));
    }
}
