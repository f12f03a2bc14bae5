package se.navigatorbot.bot.posters;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/** The word of a poster as people type it, and which words can be one. */
public final class PosterWord {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern ONE_WORD = Pattern.compile("[a-zåäö][a-zåäö0-9]{3,15}");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Set<Intent> MEANS_NOTHING = EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE);

    private PosterWord() {}

    /** A message, or what staff type, without case and what stands around it. */
    public static String in(String text) {
        return AROUND.matcher(text).replaceAll("").toLowerCase(SWEDISH);
    }

    /** Whether it can be typed without a mistake: 4 to 16 letters and digits, a letter first. */
    public static boolean wellFormed(String word) {
        return ONE_WORD.matcher(word).matches();
    }

    /** Whether the bot takes it for something already, as it does with STOPP or the name of a town. */
    public static boolean meansSomething(String word, Understander understander, LocalDateTime now) {
        Understanding understood = understander.understand(new Utterance(word, Context.NONE, now));
        return !MEANS_NOTHING.contains(understood.intent())
                || !understood.slots().centres().isEmpty()
                || !understood.slots().branches().isEmpty();
    }
}
