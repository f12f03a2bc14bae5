package se.navigatorbot.bot.offers;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;

/** Puts it before the employer contacts of that centre. Nobody is answered: they ring the employer. */
final class OfferMadeHandler implements RequestHandler<OfferMade> {

    private static final Need NEED = new Need("arbetsgivare hör av sig", Origin.PERSON, Queue.EMPLOYER);

    private final StaffQueue queue;

    OfferMadeHandler(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Class<OfferMade> request() {
        return OfferMade.class;
    }

    @Override
    public Reply handle(Turn turn, OfferMade made) {
        EmployerTalk employer = EmployerTalk.filledIn(turn.now(), turn.id());
        Turn at = turn.withPerson(turn.person()
                .profile(profile -> profile.withHomeCentre(made.centre())
                        .withFirstName(made.offer().contact()))
                .talk(talk -> talk.withEmployer(employer)));
        return queue.call(at, Reply.silent(at), NEED)
                .noting(made.offer().line())
                .withResult(turn.person().id());
    }
}
