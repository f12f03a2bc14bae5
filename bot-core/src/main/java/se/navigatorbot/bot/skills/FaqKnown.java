package se.navigatorbot.bot.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.region.Faq;
import se.navigatorbot.bot.region.Region;

/** A question that the region has an answer to, told by its words. */
public final class FaqKnown {

    private FaqKnown() {}

    /** The first whose words all stand in the text. */
    public static Optional<Faq> in(Region region, String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return region.faq().stream()
                .filter(faq -> faq.words().stream().anyMatch(set -> words.containsAll(Arrays.asList(set.split(" ")))))
                .findFirst();
    }
}
