package se.navigatorbot.bot.signups;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.When;

/**
 * "Kan ej" to the reminder of one meeting of a course: just that time, or the whole course? Just that time keeps the place,
 * and staff see it.
 */
final class CourseRefusal implements Interjection, AnswersQuestion {

    private static final String QUESTION = "course_refusal";
    private static final String CONTEXT = QUESTION + "/event_cancel";
    private static final Choice ONCE = new Choice("Bara den gången", "1");
    private static final Choice WHOLE = new Choice("Hela kursen", "2");
    private static final Pattern SAYS_WHOLE =
            Pattern.compile("\\b(hela|allt|alla)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SAYS_ONCE = Pattern.compile(
            "\\b(bara|endast|just)\\b.{0,12}\\b(den|denna|en|gång|gången|i morgon|imorgon|idag|i dag)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Places places;
    private final StaffQueue queue;
    private final ChoiceReading choices;

    CourseRefusal(Places places, StaffQueue queue, ChoiceReading choices) {
        this.places = places;
        this.queue = queue;
        this.choices = choices;
    }

    /** Asks, when a meeting of that course is what was spoken of and more follow; empty for anything else. */
    static Optional<Reply> refused(Turn turn, Event event) {
        return OpenQuestion.of(turn)
                .filter(asked -> spokenOf(asked, event))
                .flatMap(asked -> refused(turn, event, asked));
    }

    /** As {@link #refused(Turn, Event)}, of the question that is known to be answered. */
    static Optional<Reply> refused(Turn turn, Event event, Asked asked) {
        OwnMeeting meeting = OwnMeeting.asked(turn, event, asked);
        boolean more = event.starts().stream().anyMatch(start -> start.isAfter(meeting.begins()));
        boolean holds = turn.person().signUp(event.id()).filter(SignUp::holds).isPresent();
        return !more || !holds || SAYS_WHOLE.matcher(turn.text()).find()
                ? Optional.empty()
                : Optional.of(asking(turn, meeting));
    }

    /** Asks, when the message names the day of one meeting of that course and others lie ahead; empty for anything else. */
    static Optional<Reply> named(Turn turn, Event event) {
        List<When> times = turn.understanding().slots().times();
        List<LocalDateTime> ahead = event.starts().stream()
                .filter(start -> start.isAfter(turn.local()))
                .toList();
        List<LocalDateTime> meant = ahead.stream()
                .filter(start -> times.stream().anyMatch(time -> touches(time, event.from(start))))
                .toList();
        boolean holds = turn.person().signUp(event.id()).filter(SignUp::holds).isPresent();
        return meant.size() != 1
                        || ahead.size() < 2
                        || !holds
                        || SAYS_WHOLE.matcher(turn.text()).find()
                ? Optional.empty()
                : Optional.of(asking(turn, new OwnMeeting(event, meant.get(0))));
    }

    /** Whether the first meeting of that one falls into that time. */
    static boolean touches(When time, Event event) {
        return event.start().isBefore(time.to()) && event.end().isAfter(time.from());
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT);
    }

    /** A yes says neither, so it is asked again. */
    @Override
    public Reply yes(Turn turn, Asked asked) {
        return meeting(turn, asked).map(meeting -> asking(turn, meeting)).orElseGet(() -> gone(turn));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return closed(Reply.saying(turn, Wording.of("event.kept")));
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        Optional<Asked> asked =
                OpenQuestion.of(turn).filter(open -> open.context().equals(CONTEXT));
        Optional<Choice> chosen = asked.flatMap(open -> chosen(turn));
        return chosen.map(choice -> meeting(turn, asked.get())
                .map(meeting -> choice.equals(ONCE) ? once(turn, meeting) : places.leave(turn, meeting.event()))
                .orElseGet(() -> gone(turn)));
    }

    private Optional<Choice> chosen(Turn turn) {
        return OpenQuestion.chosen(turn, choices).or(() -> {
            boolean whole = SAYS_WHOLE.matcher(turn.text()).find();
            boolean once = SAYS_ONCE.matcher(turn.text()).find();
            return whole == once ? Optional.empty() : Optional.of(whole ? WHOLE : ONCE);
        });
    }

    private Reply once(Turn turn, OwnMeeting meeting) {
        Reply kept = closed(Reply.saying(turn, meeting.about("event.course_once")))
                .changing(
                        person -> SignUps.replacing(person, meeting.event().id(), place -> place.away(meeting.start())))
                .noting("Kommer inte till " + meeting.label() + ", är kvar på kursen");
        return queue.flag(turn, kept, "kommer inte till en träff i en kurs");
    }

    private static Reply asking(Turn turn, OwnMeeting meeting) {
        List<Choice> both = List.of(ONCE, WHOLE);
        Asked asked = new Asked(
                CONTEXT, Map.of(EventReminders.ABOUT, meeting.event().id()), both, meeting.instant(turn.zone()));
        return Reply.silent(turn)
                .plus(Draft.answer(meeting.about("event.course_which")).withChoices(both))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static boolean spokenOf(Asked asked, Event event) {
        boolean reminder = asked.context().equals(EventReminders.CONTEXT)
                || asked.context().equals(CONTEXT);
        return reminder && event.id().equals(asked.about().get(EventReminders.ABOUT));
    }

    private static Optional<OwnMeeting> meeting(Turn turn, Asked asked) {
        String id = asked.about().getOrDefault(EventReminders.ABOUT, "");
        return turn.person()
                .signUp(id)
                .filter(SignUp::holds)
                .flatMap(place -> turn.catalogue().event(id))
                .filter(event -> event.goesOn(turn.local()))
                .map(event -> OwnMeeting.asked(turn, event, asked));
    }

    private static Reply gone(Turn turn) {
        return closed(Reply.saying(turn, Wording.of("event.reminder.gone")));
    }

    private static Reply closed(Reply reply) {
        return reply.changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
