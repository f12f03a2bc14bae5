package se.navigatorbot.bot.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a region file, as staff read it. */
public final class RegionSentences {

    private static final Pattern PLACE = Pattern.compile("[^:]*:(\\d+):(\\d+)(?: ([^ :]+))?: (.*)", Pattern.DOTALL);
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("is not among ", "finns inte bland ");
        REASONS.put("an e-mail address was expected", "ska vara en e-postadress");
        REASONS.put("a weekday is one of ", "en veckodag är en av ");
        REASONS.put("a date such as 2026-12-24 was expected", "ska vara ett datum som 2026-12-24");
        REASONS.put("a channel is one of ", "en kanal är en av ");
        REASONS.put("a text was expected", "ska vara en text");
        REASONS.put("is empty", "är tomt");
        REASONS.put(
                "an id has small letters a-z, digits and underscores", "ett id har små bokstäver a-z, siffror och _");
        REASONS.put("true or false was expected", "ska vara true eller false");
        REASONS.put("a time such as 13 or 13:30 was expected", "ska vara en tid som 13 eller 13:30");
        REASONS.put("ages such as 16-29 were expected", "ska vara åldrar som 16-29");
        REASONS.put("the oldest age is below the youngest", "den högsta åldern är lägre än den lägsta");
        REASONS.put("opens again before it has closed", "öppnar igen innan det har stängt");
        REASONS.put("a list was expected", "ska vara en lista");
        REASONS.put("fields were expected", "ska ha underrubriker");
        REASONS.put("stands here twice", "står två gånger");
        REASONS.put(
                "hours such as 9-15 or 9-12, 13-16.30 were expected", "ska vara tider som 9-15 eller 9-12, 13-16.30");
        REASONS.put("closes before it opens", "stänger innan det öppnar");
        REASONS.put("there is no such time of day", "det klockslaget finns inte");
        REASONS.put("a time zone such as Europe/Stockholm was expected", "ska vara en tidszon som Europe/Stockholm");
        REASONS.put("a subject is one of ", "ett ämne är ett av ");
        REASONS.put("the field levels names no level", "fältet levels har ingen nivå");
        REASONS.put("a number to dial was expected", "ska vara ett telefonnummer");
        REASONS.put("not text: a character that YAML forbids", "ett tecken som inte får finnas i filen");
        REASONS.put("the file is empty", "filen är tom");
        REASONS.put("unknown field; known here are ", "okänt fält; här finns ");
        REASONS.put(" is missing", " saknas");
        REASONS.put("the field ", "fältet ");
    }

    private RegionSentences() {}

    /** One sentence out of a fault. */
    public static String swedish(RegionFault fault) {
        Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
        if (!place.matches()) {
            return "Filen går inte att använda: " + fault.getMessage() + ".";
        }
        String reason = place.group(4);
        for (Map.Entry<String, String> entry : REASONS.entrySet()) {
            reason = reason.replace(entry.getKey(), entry.getValue());
        }
        String field = place.group(3) == null ? "" : ", " + place.group(3);
        return "Rad " + place.group(1) + ", tecken " + place.group(2) + field + ": " + reason + ".";
    }
}
