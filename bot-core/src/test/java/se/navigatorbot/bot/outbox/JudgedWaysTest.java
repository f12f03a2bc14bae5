package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stage;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.intents.Subject;

/** The news of a stage and the word about a story leave while they are true. */
class JudgedWaysTest extends JudgedMessages {

    private static final Candidacy ADMITTED = Candidacy.at(Stage.ADMITTED, "provby", NOW);
    private static final Story STORY = new Story("s1", "Jag vågade.", "skriftligt", NOW, "anna", null, List.of());

    @Test
    void aStageThatWasTakenBackWhileItsMessageWaitedIsToldToNobody() {
        Draft news = about(About.stage(ADMITTED));

        assertThat(judged(news, at(ADMITTED))).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(news, at(ADMITTED.moved(Stage.MEETING, NOW))), "steget i intaget har ändrats");
        assertDropped(judged(news, at(ADMITTED.leaving(NOW))), "steget i intaget har ändrats");
        assertDropped(judged(news, ali), "steget i intaget har ändrats");
    }

    @Test
    void whoHasTakenAStoryBackIsNotToldThatItIsKept() {
        Draft kept = about(new About(About.Kind.STORY, "s1", 0));

        assertThat(judged(kept, ali.journey(journey -> journey.withStories(List.of(STORY)))))
                .isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(kept, ali), "samtycket har tagits tillbaka");
    }

    private Participant at(Candidacy one) {
        return ali.journey(journey -> journey.with(one));
    }

    private static Draft about(About about) {
        return Draft.unasked(Wording.literal("Det har hänt något."), Subject.TIDER, "", about);
    }
}
