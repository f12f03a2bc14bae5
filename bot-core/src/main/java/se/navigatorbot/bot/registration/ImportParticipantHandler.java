package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Profile;

/** Notes somebody out of another system, and asks nothing unless told to. */
final class ImportParticipantHandler implements RequestHandler<ImportParticipant> {

    /** The result for somebody who was not known before. */
    static final String NEW = "new";

    private static final String KNOWN = "known";

    private final RegisterParticipantHandler register;

    ImportParticipantHandler(RegisterParticipantHandler register) {
        this.register = register;
    }

    @Override
    public Class<ImportParticipant> request() {
        return ImportParticipant.class;
    }

    @Override
    public Reply handle(Turn turn, ImportParticipant imported) {
        boolean known = turn.person().profile().homeCentre() != null;
        if (known && !imported.ask()) {
            return Reply.silent(turn).withResult(KNOWN);
        }
        if (known) {
            return register.asking(turn, imported.told()).withResult(KNOWN);
        }
        Reply noted = imported.ask() ? register.handle(turn, imported.told()) : register.noting(turn, imported.told());
        return noted.changing(person -> person.profile(profile -> more(profile, imported)))
                .withResult(NEW);
    }

    private static Profile more(Profile profile, ImportParticipant imported) {
        Profile spoken = imported.language() == null ? profile : profile.withLanguage(imported.language());
        return imported.birthYear() == null ? spoken : spoken.withBirthYear(imported.birthYear());
    }
}
