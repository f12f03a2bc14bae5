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
 * person, and no other choice brings it.
 */
final class ReportWish implements Interjection {

    private static final Pattern BEGINS =
            words("(?:påminn\\p{L}*|paminn\\p{L}*|säg till)\\b.*\\baktivitetsrapport\\p{L}*"
                    + "|aktivitetsrapport\\p{L}*\\b.*\\b(?:påminn\\p{L}*|paminn\\p{L}*|säg till)");
    private static final Pattern ENDS =
            words("^\\W*(?:ingen|inga|stopp|stop|sluta)\\b.{0,30}\\b(?:aktivitets)?rapport\\p{L}*"
                    + "|(?:inte|sluta)\\b.{0,30}\\bpåminn\\p{L}*\\b.{0,20}\\baktivitetsrapport\\p{L}*");

    /** Whether a message ends it. */
    static boolean ends(String text) {
        return ENDS.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static boolean chosen(Participant person) {
        return person.wishes().awaited().stream().anyMatch(wish -> wish.kind() == Awaited.Kind.ACTIVITY_REPORT);
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        if (ends(turn.text())) {
            return chosen(turn.person()) || turn.text().toLowerCase(Locale.ROOT).contains("aktivitets")
                    ? Optional.of(ended(turn))
                    : Optional.empty();
        }
        return BEGINS.matcher(turn.text().toLowerCase(Locale.ROOT)).find()
                ? Optional.of(begun(turn))
                : Optional.empty();
    }

    private static Reply begun(Turn turn) {
        return Reply.saying(turn, Wording.of("report.on"))
                .changing(person -> person.withWishes(person.wishes().awaiting(Awaited.activityReport(turn.now()))));
    }

    static Reply ended(Turn turn) {
        return Reply.saying(turn, Wording.of("report.off"))
                .changing(person -> person.withWishes(person.wishes().without(Awaited.Kind.ACTIVITY_REPORT)));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
