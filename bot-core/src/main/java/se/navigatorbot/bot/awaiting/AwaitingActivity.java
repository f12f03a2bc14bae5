package se.navigatorbot.bot.awaiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Subject;

/**
 * A yes to "Ska jag säga till när det finns?" holds for thirty days; then the person is asked once whether it still
 * does, and no answer within a week ends it.
 */
final class AwaitingActivity implements AnswersQuestion, TimetablePart {

    private static final Duration HOLDS = Duration.ofDays(30);
    private static final Duration ANSWER = Duration.ofDays(7);
    private static final String WHY = "du bad mig säga till när en viss aktivitet finns";
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));

    private final CentreNames centreNames;

    AwaitingActivity(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(EventList.AWAIT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        List<EventKind> kinds = EventList.kinds(asked);
        Reply reply = Reply.saying(turn, Wording.of("await.yes", Map.of("aktivitet", names(kinds))));
        for (EventKind kind : kinds) {
            reply = reply.changing(
                    person -> person.withWishes(person.wishes().awaiting(Awaited.activity(kind.label(), turn.now()))));
        }
        return reply.changing(AwaitingActivity::answered);
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        Reply reply = Reply.saying(turn, Wording.of("await.no"));
        for (EventKind kind : EventList.kinds(asked)) {
            reply = reply.changing(
                    person -> person.withWishes(person.wishes().without(Awaited.activity(kind.label(), turn.now()))));
        }
        return reply.changing(AwaitingActivity::answered);
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return awaited(person).map(AwaitingActivity::due).min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Awaited wish : awaited(turn.person()).toList()) {
            if (!due(wish).isAfter(turn.now())) {
                reply = wish.askedAt() == null
                        ? asking(turn, reply, wish)
                        : reply.changing(
                                person -> person.withWishes(person.wishes().without(wish)));
            }
        }
        return reply;
    }

    private Reply asking(Turn turn, Reply soFar, Awaited wish) {
        Participant person = soFar.after();
        Map<String, String> words = Map.of(
                "hej", Hello.to(person.profile().firstName()),
                "aktivitet", names(EventKind.ofLabel(wish.what()).stream().toList()),
                "center", centreNames.of(person.profile().homeCentre()));
        Draft question = Draft.unasked(Wording.of("await.still", words), Subject.AKTIVITETER, WHY, About.NOTHING)
                .withSubject(null)
                .withChoices(YES_OR_NO)
                .withValidUntil(turn.now().plus(ANSWER));
        Asked asked = new Asked(
                EventList.AWAIT,
                Map.of("kinds", wish.what()),
                YES_OR_NO,
                turn.now().plus(ANSWER));
        return soFar.plus(question)
                .changing(after -> after.withWishes(after.wishes().awaiting(wish.asked(turn.now()))))
                .changing(after -> after.talk(talk -> talk.withAsked(asked)));
    }

    private static Instant due(Awaited wish) {
        return wish.askedAt() == null
                ? wish.since().plus(HOLDS)
                : Objects.requireNonNull(wish.askedAt()).plus(ANSWER);
    }

    private static Stream<Awaited> awaited(Participant person) {
        Wishes wishes = person.wishes();
        return wishes.awaited().stream().filter(wish -> wish.kind() == Awaited.Kind.ACTIVITY);
    }

    private static String names(List<EventKind> kinds) {
        return kinds.isEmpty()
                ? EventKind.OTHER.swedish()
                : String.join(" eller ", kinds.stream().map(EventKind::swedish).toList());
    }

    private static Participant answered(Participant person) {
        return person.talk(talk -> talk.withAsked(null));
    }
}
