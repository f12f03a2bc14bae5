package se.navigatorbot.bot.notes;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** A line in the talk that only staff read, without personal numbers. */
final class StaffNoteHandler implements RequestHandler<StaffNote> {

    @Override
    public Class<StaffNote> request() {
        return StaffNote.class;
    }

    @Override
    public Reply handle(Turn turn, StaffNote request) {
        String text = SensitiveNumbers.mask(request.text().strip());
        return Reply.silent(turn)
                .noting(request.firstName() + " noterade: " + text)
                .withResult(request);
    }
}
