package se.navigatorbot.bot.journeys;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Aim;

/** Keeps goal and next step in the person's own words. */
final class NoteJourneyHandler implements RequestHandler<NoteJourney> {

    @Override
    public Class<NoteJourney> request() {
        return NoteJourney.class;
    }

    @Override
    public Reply handle(Turn turn, NoteJourney note) {
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> {
                    Aim aim = journey.aim();
                    return journey.withAim(new Aim(or(note.goal(), aim.goal()), or(note.nextStep(), aim.nextStep())))
                            .withGender(or(note.gender(), journey.gender()))
                            .withReferral(or(note.referral(), journey.referral()));
                }));
    }

    private static String or(@Nullable String said, String before) {
        return said == null ? before : said;
    }
}
