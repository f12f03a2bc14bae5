package se.navigatorbot.bot.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Story;

/** Whether a text to many is, for a good part, somebody's story, and may be that. */
public final class BorrowedWords {

    /** So many of a story's words in a row are no coincidence. */
    private static final int RUN = 8;

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
                && story.uses().stream()
                        .anyMatch(use -> use.where().toLowerCase(SWEDISH).contains("utskick"));
    }

    static String words(String text) {
        return text.toLowerCase(SWEDISH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
