package se.navigatorbot.bot.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** Somebody with a story, and a turn of the house with them on a Wednesday in November. */
public final class StoryTurns {

    public static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private StoryTurns() {}

    public static Participant teller(Story... stories) {
        return Participant.unknown("7-a", Address.sms("+46701740605"))
                .journey(journey -> journey.withStories(List.of(stories)));
    }

    public static Story story(@Nullable LocalDate until, String... uses) {
        Story story = new Story("s1", "Jag ville jobba med djur.", "skriftligt", NOW, "anna", until, List.of());
        for (String where : uses) {
            story = story.used(new Story.Use(where, NOW, "anna"));
        }
        return story;
    }

    public static Turn turn(Participant person) {
        Understanding none = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        return new Turn("staff:1", person, null, none, NOW, NOW, ZoneId.of("Europe/Stockholm"), Catalogue.EMPTY);
    }
}
