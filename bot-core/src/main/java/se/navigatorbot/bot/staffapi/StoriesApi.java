package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What participants let others read of their way. None is kept or used without a consent. */
@HttpExchange("/api/stories")
public interface StoriesApi {

    /** Those of the people the caller sees, without the words; of protected people without anything that somebody wrote. */
    @GetExchange
    Listing<StoryRow> list();

    /** Keeps one with the consent that was given; the person is told how to take it back, if anything can be sent. */
    @PostExchange
    Kept keep(@RequestBody NewStory story);

    /** The words, for one use that is noted; refused when no consent stands. */
    @PostExchange("/{person}/{consent}/use")
    StoryWords use(@PathVariable String person, @PathVariable String consent, @RequestBody NewUse use);

    /** The consent is taken back, and the words are gone. */
    @PostExchange("/{person}/{consent}/withdraw")
    Withdrawn withdraw(@PathVariable String person, @PathVariable String consent);

    /**
     * @param person id
     * @param words as the person has approved them
     * @param how the consent was given: "skriftligt, pärm 3"
     * @param until last day of the consent, null until it is taken back
     */
    record NewStory(
            String person,
            String words,
            String how,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "NewStory[…]";
        }
    }

    /** @param told whether the person gets a text about how to take it back; else staff say it */
    record Kept(String person, String consent, boolean told) {}

    /** @param where it will stand: "affischen i entrén" */
    record NewUse(String where) {}

    /** @param uses where it has been used */
    record StoryRow(
            String person,
            String firstName,
            @Nullable String centre,
            String consent,
            String how,
            @Nullable LocalDate until,
            List<String> uses) {
        public StoryRow {
            uses = List.copyOf(uses);
        }
    }

    record StoryWords(String consent, String words) {
        @Override
        public String toString() {
            return "StoryWords[…]";
        }
    }

    /** @param uses where it has to be taken down */
    record Withdrawn(String consent, List<String> uses) {
        public Withdrawn {
            uses = List.copyOf(uses);
        }
    }
}
