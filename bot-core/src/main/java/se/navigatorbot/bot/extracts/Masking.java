package se.navigatorbot.bot.extracts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides who is meant: names that the house knows, numbers, addresses of mail and accounts. The rest is for staff to hide. */
final class Masking {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9.-]{1,255}");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}0-9])@[A-Za-z0-9_.]{2,32}");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ()/.–-]{0,2}\\d){5,14}");

    private final List<Pattern> names;

    /**
     * @param names as they may stand in the text; blank ones are left out
     */
    Masking(List<String> names) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .map(name -> Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "s?(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    String of(String text) {
        String masked = MAIL.matcher(text).replaceAll("[e-post]");
        masked = ACCOUNT.matcher(masked).replaceAll("[konto]");
        masked = NUMBER.matcher(masked).replaceAll("[nummer]");
        for (Pattern name : names) {
            masked = name.matcher(masked).replaceAll(Matcher.quoteReplacement("[namn]"));
        }
        return masked;
    }
}
