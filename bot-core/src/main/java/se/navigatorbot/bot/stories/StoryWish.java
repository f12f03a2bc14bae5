package se.navigatorbot.bot.stories;

import java.util.Locale;
import java.util.regex.Pattern;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/** What somebody whose story is kept wants of it, by their words. */
enum StoryWish {
    /** To take it back, said so plainly that nothing need be asked. */
    TAKE_BACK,
    /** Perhaps to take it back. */
    PERHAPS,
    /** Nothing of the kind; or much more than that, which is another's to answer. */
    NOTHING;

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int LONGEST = 160;

    private static final String STORY = "(?:b[eä]r+[eäa]t+[eäa]?l+s\\w*|samtyck\\w*|storyn?)";
    private static final String BEFORE = "(?:(?:hej|hejsan|snälla|tack|nej|ja|ok|okej|men|nu|oj|förlåt|vänligen|please"
            + "|jag ångrar mig|jag har ångrat mig|jag vill|jag|vill|jag skulle vilja|kan ni|kan du|kan jag få|får jag"
            + "|ni får|du får|var snäll och|att ni|att du|att jag) )*";
    private static final String TAKE = "(?:(?:ta|tar|tag) ?(?:bort|ner|ned|tillbaka)|plockar? (?:bort|ner|ned)|raderar?"
            + "|återkallar?|ångrar?|drar? (?:tillbaka|in))";
    private static final String IT = "(?:(?:hela|all|alla) )?(?:(?:min|mina|mitt|den|det|vår) )?" + STORY
            + "(?: (?:till|om) (?:(?:min|en|den) )?(?:mig|" + STORY + "))?";
    private static final String AFTER =
            "(?: (?:nu|tack|snälla|direkt|genast|helt|igen|också|för mig|är du snäll|är ni snälla|please))*";

    private static final Pattern PLAIN = Pattern.compile(
            BEFORE + TAKE + " " + IT + AFTER
                    + "|" + BEFORE + IT + " (?:(?:kan ni|kan du|vill jag|ska ni) )?" + TAKE + "(?: (?:den|det|dem))?"
                    + AFTER
                    + "|" + BEFORE + "att " + IT + " (?:ska )?(?:tas (?:bort|ner|ned)|plockas (?:bort|ner|ned)|raderas"
                    + "|försvinner|försvinna)" + AFTER,
            FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\b" + STORY + "\\b", FLAGS);
    private static final Pattern OFF = Pattern.compile(
            "\\b(?:(?:ta|tar|tas|tag|tog|tagit|plock\\w+)\\b.{0,60}\\b(?:bort|ner|ned|tillbaka)|dra\\w*\\b.{0,60}\\btillbaka"
                    + "|tabort|bort|raderas?|raderat?|raderar|återkall\\w+|ångra\\w*|sluta\\w*|slippa|stryk\\w*"
                    + "|försvinn\\w*|vill inte|inte längre|använd\\w* inte|inte använd\\w*|visa\\w* inte|inte visa\\w*)\\b",
            FLAGS);
    /** Beside the story: whoever wants to be erased altogether is not asked about the story alone. */
    private static final Pattern ALL_ELSE =
            Pattern.compile("\\b(?:allt|allting|mig|\\w*uppgift\\w*|data|\\w*konto\\w*|profil\\w*)\\b", FLAGS);

    static StoryWish of(String text, Understanding understanding) {
        String words =
                text.toLowerCase(SWEDISH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (words.length() <= LONGEST && PLAIN.matcher(words).matches()) {
            return TAKE_BACK;
        }
        boolean everything = understanding.intent() == Intent.PRIVACY_ERASE
                && ALL_ELSE.matcher(words).find();
        return !everything && NAMED.matcher(words).find() && OFF.matcher(words).find() ? PERHAPS : NOTHING;
    }
}
