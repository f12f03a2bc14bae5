package se.navigatorbot.bot.skills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Practical needs that are named in a message, in words that staff use. A diagnosis or another reason is never kept. */
final class PracticalNeeds {

    private static final Map<String, Pattern> NEEDS = needs();
    private static final Pattern ASKS = Pattern.compile(
            "\\?|^\\s*(finns|har ni|går det|gar det|kan man|är det|ar det|hur)\\b", Pattern.CASE_INSENSITIVE);

    private PracticalNeeds() {}

    /** What is needed; empty when nothing of the kind is named. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        NEEDS.forEach((need, words) -> {
            if (words.matcher(text).find()) {
                found.add(need);
            }
        });
        return found;
    }

    /** Whether it is asked whether there is such a thing, not told that it is needed. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    private static Map<String, Pattern> needs() {
        Map<String, Pattern> needs = new LinkedHashMap<>();
        needs.put("hiss", words("hiss\\w*|trappfri\\w*|trappor\\w*"));
        needs.put("plats för rullstol", words("rullstol\\w*|permobil\\w*"));
        needs.put("tolk", words("tolk\\w*"));
        needs.put("teckenspråk", words("teckenspråk\\w*|teckentolk\\w*"));
        needs.put("hörslinga", words("hörslinga\\w*|hör (?:så )?dåligt|höra dåligt"));
        needs.put("lugn plats", words("tyst\\w* rum\\w*|tyst\\w*|lugn\\w*|få(?:tal)? personer|inte så många"));
        needs.put("korta pass", words("halvdag\\w*|färre timmar|korta\\w* (?:pass|dagar|tid)|deltid|pauser|paus"));
        needs.put("stor text", words("stor\\w* text|större text|ser dåligt|skärmläsare|punktskrift"));
        needs.put("utan allergener", words("allerg\\w*|glutenfri\\w*|laktosfri\\w*|nötfri\\w*|parfymfri\\w*"));
        needs.put("någon med sig", words("ta med (?:en )?(?:kompis|vän|assistent|anhörig)|ledsagare|assistent"));
        return needs;
    }

    private static Pattern words(String any) {
        return Pattern.compile(
                "\\b(?:" + any + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
