package se.navigatorbot.bot.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Subject;

/** Makes a person of the demonstration: flagged as one, at home at a centre, with the web address alone. */
final class DemoPersonHandler implements RequestHandler<DemoPerson> {

    private static final String BY = "demo";

    @Override
    public Class<DemoPerson> request() {
        return DemoPerson.class;
    }

    @Override
    public Reply handle(Turn turn, DemoPerson wanted) {
        Reply reply = Reply.silent(turn)
                .changing(person -> person.profile(profile -> told(profile, wanted))
                        .withWishes(wishes(wanted, turn.now()))
                        .withReachable(heard(person, turn.now()))
                        .withSignUps(places(person, wanted, turn.now())));
        for (String event : wanted.events()) {
            reply = reply.plus(Effect.confirmSeat(event));
        }
        return wanted.waitsFor().isEmpty()
                ? reply
                : reply.changing(person ->
                        person.talk(talk -> talk.withHandover(Handover.requested(wanted.waitsFor(), turn.now()))));
    }

    private static Profile told(Profile profile, DemoPerson wanted) {
        return profile.withDemo(true)
                .withFirstName(wanted.firstName())
                .withHomeCentre(wanted.centre())
                .withCoach(wanted.coach())
                .withBranches(wanted.branches());
    }

    private static Wishes wishes(DemoPerson wanted, Instant now) {
        Wishes wishes = Wishes.DEFAULT.deciding(Subject.AKTIVITETER, true, now, BY);
        return wanted.branches().isEmpty() ? wishes : wishes.deciding(Subject.PRAKTIK, true, now, BY);
    }

    private static List<Reachable> heard(Participant person, Instant now) {
        return person.reachable().stream()
                .map(reachable -> reachable.heard(now))
                .toList();
    }

    private static List<SignUp> places(Participant person, DemoPerson wanted, Instant now) {
        List<SignUp> places = new ArrayList<>(person.signUps());
        for (String event : wanted.events()) {
            if (person.signUp(event).isEmpty()) {
                places.add(SignUp.taken(event, now, 0));
            }
        }
        return places;
    }
}
