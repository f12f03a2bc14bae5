package se.navigatorbot.bot.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a text hard to read, dear or improper for a phone that others may see. In sentences for staff. */
public final class TextLint {

    /** Words that tell of health. */
    public static final Pattern HEALTH = Pattern.compile(
            "sjuk|frisk|diagnos|läkar|vård|psyk|depress|ångest|adhd|autism|medicin|behandl|rehab|missbruk|kris|mår ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A line of work is no health of the reader. */
    private static final Pattern WORK =
            Pattern.compile("(?iu)vård(biträde|utbildning|college|jobb|program|yrke|praktik|boende|centra(?!l))\\w*");

    private static final Pattern SOCIAL = Pattern.compile(
            "(?iu)\\b(soc|socialtjänst\\w*|försörjningsstöd\\w*|bidrag\\w*|domstol\\w*|skuld\\w*|kronofogd\\w*)\\b");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(19|20)?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final Pattern STIFF = Pattern.compile("(?iu)\\b(ni har|era|herr|fru|klicka|bankid|personnummer)\\b");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(https?://|www\\.)\\S+");
    private static final Pattern SHOUT = Pattern.compile("!{2,}|\\b\\p{Lu}{4,}(?:\\s+\\p{Lu}{4,})+");
    private static final int WORDS = 20;

    private TextLint() {}

    /** What to think of before many read it; empty when there is nothing. */
    public static List<String> remarks(String text) {
        List<String> remarks = new ArrayList<>();
        String bare = WORK.matcher(text).replaceAll("");
        found(HEALTH, bare, "Ordet \"%s\" handlar om hälsa. Andra kan se skärmen: skriv plats och tid.", remarks);
        found(SOCIAL, text, "Ordet \"%s\" hör inte hemma i ett meddelande som andra kan se.", remarks);
        found(IDENTITY, text, "Det står något som liknar ett personnummer eller ett telefonnummer utan plus.", remarks);
        found(STIFF, text, "\"%s\" låter stelt eller som bluff. Skriv du och säg det enkelt.", remarks);
        found(LINK, text, "Länkar i sms liknar bluff. Ta bort \"%s\" om den inte behövs.", remarks);
        found(SHOUT, text, "\"%s\" ser ut som rop.", remarks);
        if (text.chars().filter(c -> c == '?').count() > 1) {
            remarks.add("Det står mer än en fråga. Ett JA går då att missförstå.");
        }
        long longest = Arrays.stream(text.split("(?<=[.?!:])\\s+|\\n"))
                .mapToLong(sentence -> sentence.strip().split("\\s+").length)
                .max()
                .orElse(0);
        if (longest > WORDS) {
            remarks.add("En mening har " + longest + " ord. Högst " + WORDS + " är lätt att läsa.");
        }
        return remarks;
    }

    private static void found(Pattern pattern, String text, String sentence, List<String> remarks) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            remarks.add(sentence.contains("%s") ? sentence.formatted(matcher.group()) : sentence);
        }
    }
}
