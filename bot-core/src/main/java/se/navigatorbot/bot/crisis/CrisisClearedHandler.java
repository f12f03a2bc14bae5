package se.navigatorbot.bot.crisis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;

/** Only staff end a crisis; time and kind words from the person do not. */
final class CrisisClearedHandler implements RequestHandler<CrisisCleared> {

    private final StaffNames names;

    CrisisClearedHandler(StaffNames names) {
        this.names = names;
    }

    @Override
    public Class<CrisisCleared> request() {
        return CrisisCleared.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisCleared request) {
        Crisis crisis = turn.person().talk().crisis();
        return crisis == null
                ? Reply.silent(turn).withResult(new Refusal("Här finns inget larm att avsluta."))
                : Reply.silent(turn)
                        .changing(person ->
                                person.talk(talk -> talk.withCrisis(null).withHandover(rest(talk.handover()))))
                        .noting("Kris: avslutad, av " + name(request.user()) + missing(crisis))
                        .withResult(crisis);
    }

    /** What of the agreed steps nobody has ticked. */
    private static String missing(Crisis crisis) {
        List<String> left = Arrays.stream(Crisis.Step.values())
                .filter(step -> !crisis.did(step))
                .map(Crisis.Step::swedish)
                .toList();
        return left.isEmpty() ? "" : ". Inte markerat: " + String.join(", ", left);
    }

    private String name(String user) {
        return names.firstName(user).orElse(user);
    }

    /** What was asked for besides stays in the queue. */
    private static @Nullable Handover rest(@Nullable Handover handover) {
        return handover != null && !handover.humanSpeaks() && handover.reason().equals(CrisisSkill.REASON)
                ? null
                : handover;
    }
}
