package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;
import se.navigatorbot.intents.Intent;

/**
 * "Kan någon höra av sig?" from somebody who has no coach. It is written down at once; then at most two questions, which
 * centre and which first name, and none that is answered already. Whoever does not answer them is still contacted.
 */
public final class LeadTalk {

    private static final Pattern WANTED = Pattern.compile(
            "\\bhöra?\\b.{0,15}\\bav\\b|\\bkontakta\\s+mig\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}?[\\p{L}'-]{1,29}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:hej[,!. ]*)?(?:jag heter|jag är|mitt namn är|det är|heter)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Duration WAITS = Duration.ofDays(2);
    private static final String LEAD = "lead";
    private static final Need NEED = Need.of("vill att någon hör av sig", Origin.PERSON);

    private final StaffQueue queue;
    private final CentreChoice choice;

    LeadTalk(StaffQueue queue, CentreChoice choice) {
        this.queue = queue;
        this.choice = choice;
    }

    /** The answer when this is, or goes on with, such a wish. */
    Optional<Reply> answer(Turn turn) {
        if (OpenQuestion.of(turn)
                .filter(asked -> asked.about().containsKey(LEAD))
                .isPresent()) {
            return Optional.of(next(named(turn), Reply.silent(named(turn))));
        }
        boolean wanted =
                WANTED.matcher(turn.text()).find() && turn.person().profile().coach() == null;
        return wanted ? Optional.of(next(turn, begun(turn))) : Optional.empty();
    }

    /** What is still to be asked, or the promise, when the wish is written down already and the centre is known. */
    public Reply goingOn(Turn turn) {
        return next(turn, Reply.silent(turn));
    }

    private Reply begun(Turn turn) {
        return queue.flag(turn, Reply.silent(turn), NEED)
                .changing(person -> Tasks.adding(person, turn, Task.Kind.LEAD, Queue.COACH, turn.text(), null));
    }

    private Reply next(Turn turn, Reply soFar) {
        Turn going = turn.withPerson(soFar.after());
        Profile profile = going.person().profile();
        if (choice.mayAsk(going)) {
            return choice.asking(going, Wording.of("lead.centre"), Intent.HUMAN, Map.of(LEAD, "1"));
        }
        if (profile.firstName().isBlank() && !OpenQuestion.name(turn).equals(OpenQuestion.ASK_NAME)) {
            return askingName(going);
        }
        Reply called = queue.call(going, Reply.silent(going), NEED)
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
        Draft answer = Draft.answer(Wording.of("lead.done", queue.words(going.withPerson(called.after()))));
        List<Draft> alerts = called.drafts();
        Reply said = called.withDrafts(List.of()).plus(answer);
        for (Draft alert : alerts) {
            said = said.plus(alert);
        }
        return said;
    }

    private static Reply askingName(Turn turn) {
        Asked asked = new Asked(
                OpenQuestion.ASK_NAME + "/" + Intent.HUMAN.label(),
                Map.of(LEAD, "1"),
                List.of(),
                turn.now().plus(WAITS));
        return Reply.saying(turn, Wording.of("lead.name"))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** With the first name that was told, when it looks like one. */
    private static Turn named(Turn turn) {
        if (!OpenQuestion.name(turn).equals(OpenQuestion.ASK_NAME)) {
            return turn;
        }
        String said = BEFORE_NAME.matcher(turn.text().strip()).replaceFirst("");
        String first = said.split("[\\s,.!]+", 2)[0];
        return NAME.matcher(first).matches()
                ? turn.withPerson(turn.person().profile(profile -> profile.withFirstName(capital(first))))
                : turn;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.forLanguageTag("sv")) + name.substring(1);
    }
}
