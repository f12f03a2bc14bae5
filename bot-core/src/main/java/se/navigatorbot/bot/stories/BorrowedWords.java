package se.navigatorbot.bot.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Story;

/** Whether a text to many is, for a good part, somebody's story, and may be that. */
public final class BorrowedWords {

    /** So many of a story's words in a row are no coincidence. */
    private static final int RUN = 8;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern BROADCAST = Pattern.compile("\\b(?:\\p{L}+)?utskick(?:et|en|s)?\\b", FLAGS);

    /** Somebody wrote down that it must not be. */
    private static final Pattern NOT_SO =
            Pattern.compile("\\b(?:inget|inga|ingen|inte|ej|aldrig|utan|nej|förutom|utom)\\b", FLAGS);

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final People people;

    BorrowedWords(People people) {
        this.people = people;
    }

    /**
     * Whether it holds a run of words of a story whose consent does not stand, or whose use in a broadcast nobody has
     * written down.
     */
    public boolean unasked(String text, LocalDate today) {
        String words = words(text);
        if (words.split(" ").length < RUN) {
            return false;
        }
        return people.rows(row -> !row.stories().isEmpty()).stream()
                .flatMap(row -> people.find(row.id()).stream())
                .anyMatch(person -> person.journey().stories().stream()
                        .anyMatch(story -> borrowed(words, story) && !allowed(person, story, today)));
    }

    static boolean borrowed(String words, Story story) {
        List<String> told = Arrays.asList(words(story.words()).split(" "));
        return IntStream.rangeClosed(0, told.size() - RUN)
                .anyMatch(from ->
                        (" " + words + " ").contains(" " + String.join(" ", told.subList(from, from + RUN)) + " "));
    }

    static boolean allowed(Participant person, Story story, LocalDate today) {
        return story.stands(today)
                && !person.profile().protectedPerson()
                && !person.wishes().restricted()
                && story.uses().stream().anyMatch(use -> inBroadcast(use.where()));
    }

    /** "Utskick i december", "vårens utskick" and "utskicket", but neither "inte i utskick" nor "aldrig utskick". */
    private static boolean inBroadcast(String where) {
        return BROADCAST.matcher(where).find() && !NOT_SO.matcher(where).find();
    }

    static String words(String text) {
        return text.toLowerCase(SWEDISH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
