package se.navigatorbot.bot.monthly;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;

/**
 * "Påminn mig om aktivitetsrapporten" begins it, INGEN RAPPORT ends it and nothing else. Nobody else can choose it for a
 * person, and no other choice brings it. A message that says more than that the report is not wanted is never taken for
 * its end: it may be a STOPP to everything.
 */
public final class ReportWish implements Interjection {

    private static final String REPORT = "aktivitetsrapport\\p{L}*";

    private static final String WISH =
            "\\b(?:p[åa]minn(?: mig)?|säg till(?: mig)?|(?:kan|skulle|får) (?:ni |du |jag |kunna |få |bli )+"
                    + "p[åa]min\\p{L}*(?: mig)?|vill (?:gärna |att |ni |du |ska |ha |få |bli |en )*p[åa]min\\p{L}*(?: mig)?"
                    + "|skicka (?:gärna )?(?:en )?p[åa]minnelse)\\b";

    private static final Pattern BEGINS =
            words(WISH + "[^.!?]{0,50}\\b" + REPORT + "|\\b" + REPORT + ".{0,40}" + WISH + "(?: om (?:den|det))?\\W*$");

    private static final Pattern REFUSES =
            words("\\b(?:inte|ej|aldrig|ingen|inga|inget|sluta|stopp|stop|stoppa|slipp\\p{L}*)\\b");

    /** "… så jag inte missar den": no refusal. */
    private static final Pattern NOT_FORGETTING = words("\\binte (?:att )?(?:glöm|miss)\\p{L}*");

    private static final Pattern ENDS = words("^\\W*(?:(?:stopp|stop|stoppa|sluta|ingen|inga)(?: med)?(?: fler| mer)?"
            + "(?: att)?(?: p[åa]minn\\p{L}*(?: mig)? om)? (?:min )?(?:aktivitets)?rapport\\p{L}*"
            + "|(?=.*\\b(?:inte|ej)\\b)(?:(?:jag|du|ni|vill|ska|behöver|inte|ej|längre|ha|få|bli|att|några|fler) )*"
            + "p[åa]min\\p{L}* (?:(?:mig|inte|ej|längre|mer) )*om (?:min )?" + REPORT
            + ")(?: (?:tack|längre|mer|mera|nu|snälla))*\\W*$");

    /** Whether all of a message says that the report is not wanted. */
    public static boolean ends(String text) {
        return ENDS.matcher(plain(text)).find();
    }

    /** Whether the person is reminded of it. */
    public static boolean chosen(Participant person) {
        return person.wishes().awaited().stream().anyMatch(wish -> wish.kind() == Awaited.Kind.ACTIVITY_REPORT);
    }

    /** Whether a message asks to be reminded of it; to speak of a reminder is not to ask for one. */
    static boolean begins(String text) {
        String said = plain(text);
        return BEGINS.matcher(said).find()
                && !REFUSES.matcher(NOT_FORGETTING.matcher(said).replaceAll(" "))
                        .find();
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        if (ends(turn.text())) {
            return chosen(turn.person()) || plain(turn.text()).contains("aktivitets")
                    ? Optional.of(ended(turn))
                    : Optional.empty();
        }
        return begins(turn.text()) ? Optional.of(begun(turn)) : Optional.empty();
    }

    private static Reply begun(Turn turn) {
        return Reply.saying(turn, Wording.of("report.on"))
                .changing(person -> person.withWishes(person.wishes().awaiting(Awaited.activityReport(turn.now()))));
    }

    private static Reply ended(Turn turn) {
        return Reply.saying(turn, Wording.of("report.off"))
                .changing(person -> person.withWishes(person.wishes().without(Awaited.Kind.ACTIVITY_REPORT)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
