package se.navigatorbot.bot.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.stories.KeepStory;
import se.navigatorbot.bot.stories.UseStory;

/** What staff do with a person's story, as a line of a talk tells it. */
final class ToldStories {

    private ToldStories() {}

    /** {@code story skriftligt}, {@code story 2026-12-01} for a consent until then, {@code used affischen}. */
    static Request request(String verb, String rest, Participant person) {
        if (verb.equals("used")) {
            return new UseStory(person.journey().stories().get(0).consent(), rest, "sara");
        }
        @Nullable LocalDate until = rest.matches("\\d{4}-.*") ? LocalDate.parse(rest) : null;
        return new KeepStory("Jag ville jobba med djur.", until == null ? rest : "muntligt", until, "sara");
    }
}
