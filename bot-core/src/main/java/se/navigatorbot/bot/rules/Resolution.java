package se.navigatorbot.bot.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.DangerAnswer;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/**
 * Reads a short answer in the light of the open question: a chosen number becomes what stands behind it, a yes to
 * "Menade du …?" or "Vill du prata med någon?" becomes that wish.
 */
final class Resolution {

    private static final Set<Intent> UNKNOWN = EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE);

    /** "Jag heter Kalle" alone is a wish to change a name; after the question for it, it is the answer. */
    private static final Set<Intent> MAY_BE_A_NAME = Set.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE, Intent.CHANGE_PROFILE);

    /** Words that sound like hello, or like somebody else's number, while no name is asked for. */
    private static final Set<Intent> SAYS_WHO = Set.of(Intent.GREET, Intent.WRONG_NUMBER);

    /** What the model makes of one word is heard all the same where a name in its place would do harm. */
    private static final Set<Intent> NEVER_A_NAME = Set.of(Intent.CRISIS, Intent.DENY);

    /** A misspelt stop, start or wrong number is no name, and no name is a stop because the model heard one in it. */
    private static final Set<Intent> RARELY_A_NAME = Set.of(Intent.OPT_OUT, Intent.OPT_IN, Intent.WRONG_NUMBER);

    private static final Pattern LIKE_A_WORD_OF_OURS = Pattern.compile(
            "(?:s+[tp]{0,2}[oå]+[tp]+|s+t+[ao]*r+t|slut|av(?:reg|pren|slut)|fel).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the rest of a no may sound like: "nej asså bara trött på skolan". */
    private static final Set<Intent> BESIDE_A_NO = EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE, Intent.COMPLAINT);

    /** Says that the help lines were read, not that there is danger. */
    private static final Pattern HEARD = Pattern.compile(
            "\\W*(?:ok(?:ej|ay|i)?|okk+|k+|aha|jaha|tack|👍)(?:\\W+(?:ok(?:ej)?|tack|då|bra))*\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What beside a no says that it is none, or not all: "nej vågar inte ringa". */
    private static final String MORE_TO_SAY =
            "\\b(?:vågar|säker|vet|orkar|pallar|hjälp|men|sen|snart|ensam|rädd|kanske)\\b";

    private static final Pattern DOUBT = Pattern.compile(
            MORE_TO_SAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO = Pattern.compile(
            "\\W*(?:(?:nej|nä|nae|nä[hä]+|naj|nope|nejdå|nädå)\\b" + "(?!.*" + MORE_TO_SAY + ")|(?:inte|no)\\W*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME_IS = Pattern.compile(
            "^(?:hej\\S*\\s+)?(?:jag heter|ja heter|mitt namn är|det är)\\s+(?!inte)\\p{L}+(?:\\s+\\p{L}+)?\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}'-]{2,30}[.!]?");

    /** RING MIG always works, also with how and when behind it. */
    private static final Pattern CALL_ME = Pattern.compile(
            "\\bring(?:a|er)?\\s+(?:upp\\s+)?(?:till\\s+)?(?:mig|mej)\\b(?!.*\\binte\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Nothing but a number, which is one of the offered and never the business of the question itself: 2 may be a no. */
    private static final Pattern POINTER = Pattern.compile(
            "\\W*(?:(?:nr|nummer|alternativ|svar|svarar|väljer|tar|jag|den|det)\\W+)*"
                    + "(?:\\d{1,2}|ett|två|tre|fyra|fem|ettan|tvåan|trean|fyran|femman|första|andra|tredje|fjärde|femte)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Heard heard;

    Resolution(Heard heard) {
        this.heard = heard;
    }

    Turn resolve(Turn turn) {
        return UNKNOWN.contains(turn.understanding().intent())
                        && CALL_ME.matcher(turn.text()).find()
                ? turn.withUnderstanding(
                        Understanding.sure(Intent.HUMAN, turn.understanding().slots(), "asks to be called"))
                : answered(turn);
    }

    private Turn answered(Turn turn) {
        Optional<Asked> asked = OpenQuestion.of(turn);
        if (asked.isEmpty()) {
            return turn;
        }
        if (asked.get().asContext().question().equals(OpenQuestion.DANGER)) {
            return inDanger(turn);
        }
        if (asked.get().asContext().question().equals(OpenQuestion.ASK_NAME) && mayBeAName(turn)) {
            return turn.withUnderstanding(
                    Understanding.sure(Intent.HUMAN, turn.understanding().slots(), "a name for the question"));
        }
        if (turn.understanding().intent() == Intent.AFFIRM) {
            return meant(turn, asked.get());
        }
        return points(turn) ? chosen(turn, asked.get()) : turn;
    }

    /** A yes to "Är du i fara?" is danger said plainly; a no is one, whatever else is said with it. */
    private static Turn inDanger(Turn turn) {
        Understanding understood = turn.understanding();
        if (understood.intent() == Intent.AFFIRM && HEARD.matcher(turn.text()).matches()) {
            return turn.withUnderstanding(
                    new Understanding(Intent.UNCLEAR, 0, understood.slots(), "read, no yes", Optional.empty()));
        }
        if (understood.intent() == Intent.AFFIRM || DangerAnswer.yes(turn.text())) {
            return turn.withUnderstanding(Understanding.sure(
                    Intent.CRISIS, understood.slots().withCrisis(CrisisLevel.EXPLICIT), "yes to danger"));
        }
        if (understood.intent() == Intent.DENY && DOUBT.matcher(turn.text()).find()) {
            return turn.withUnderstanding(
                    new Understanding(Intent.UNCLEAR, 0, understood.slots(), "no, and more", Optional.empty()));
        }
        return BESIDE_A_NO.contains(understood.intent())
                        && NO.matcher(turn.text()).lookingAt()
                ? turn.withUnderstanding(Understanding.sure(Intent.DENY, understood.slots(), "no to danger"))
                : turn;
    }

    private static boolean mayBeAName(Turn turn) {
        Intent intent = turn.understanding().intent();
        return MAY_BE_A_NAME.contains(intent)
                || guessed(turn)
                || (SAYS_WHO.contains(intent)
                        && NAME_IS.matcher(turn.text().strip()).matches());
    }

    /** One word that no rule knows: what the model makes of it is a guess, and a name was asked for. */
    private static boolean guessed(Turn turn) {
        String word = turn.text().strip();
        Intent intent = turn.understanding().intent();
        return turn.understanding().confidence() < 0.9
                && !NEVER_A_NAME.contains(intent)
                && !(RARELY_A_NAME.contains(intent)
                        && LIKE_A_WORD_OF_OURS.matcher(word).matches())
                && ONE_WORD.matcher(word).matches();
    }

    /** A number is read as what stands behind it; words that were understood by themselves are left alone. */
    private static boolean points(Turn turn) {
        Understanding understanding = turn.understanding();
        return UNKNOWN.contains(understanding.intent())
                || !understanding.slots().references().isEmpty()
                || POINTER.matcher(turn.text()).matches();
    }

    /** A yes to a guess closes it, and stands for the words that were guessed at: "sluta" among them stops. */
    private Turn meant(Turn turn, Asked asked) {
        Context context = asked.asContext();
        if (context.question().equals(OpenQuestion.OFFER_HUMAN)) {
            return turn.withUnderstanding(
                    Understanding.sure(Intent.HUMAN, turn.understanding().slots(), "yes to a human"));
        }
        if (context.question().equals(OpenQuestion.GUESS) && context.business().isPresent()) {
            String text = asked.about().getOrDefault("text", "");
            Understanding first = understood(turn, text, Context.NONE);
            Intent meant = context.business().get();
            Understanding sure = Understanding.sure(meant, first.slots(), "yes to a guess");
            Turn closed = turn.withPerson(turn.person().talk(talk -> talk.withAsked(null)))
                    .withText(text);
            return closed.withUnderstanding(first.also()
                    .filter(next -> next.intent() != meant)
                    .map(sure::withAlso)
                    .orElse(sure));
        }
        return turn;
    }

    private Turn chosen(Turn turn, Asked asked) {
        Optional<Choice> choice = OpenQuestion.chosen(turn, heard.choices());
        if (choice.isEmpty()
                || choice.get().value().equalsIgnoreCase(turn.text().strip())) {
            return turn;
        }
        Optional<Intent> wish = asked.asContext().question().equals(OpenQuestion.EITHER)
                ? Intent.ofLabel(choice.get().value())
                : Optional.empty();
        if (wish.isPresent()) {
            String text = asked.about().getOrDefault("text", "");
            Understanding first = understood(turn, text, Context.NONE);
            return turn.withText(text)
                    .withUnderstanding(Understanding.sure(wish.get(), first.slots(), "chosen of two"));
        }
        Understanding again = understood(turn, choice.get().value(), asked.asContext());
        return switch (again.intent()) {
            case UNCLEAR, OUT_OF_SCOPE -> turn;
            case AFFIRM -> meant(turn.withUnderstanding(again), asked);
            default -> turn.withUnderstanding(again);
        };
    }

    private Understanding understood(Turn turn, String text, Context context) {
        return heard.understander().understand(new Utterance(text, context, turn.writtenLocal()));
    }
}
