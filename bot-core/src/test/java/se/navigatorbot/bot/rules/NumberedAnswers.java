package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/** A talk in which every answer that was offered word for word is given by its number instead. */
final class NumberedAnswers {

    private static final Pattern OFFERED = Pattern.compile("<(.*) \\[([^]]+)]");

    private NumberedAnswers() {}

    /** The same lines where nothing that was offered is answered. */
    static List<String> in(List<String> lines) {
        List<String> numbered = new ArrayList<>();
        List<String> offered = List.of();
        for (String line : lines) {
            Matcher choices = OFFERED.matcher(line);
            if (choices.matches()) {
                offered = numbered(choices.group(1), List.of(choices.group(2).split(" \\| ")));
            }
            numbered.add(line.startsWith("> ") ? "> " + byNumber(line.substring(2), offered) : line);
            offered = line.startsWith("> ") ? List.of() : offered;
        }
        return numbered;
    }

    /** What the words name already gets no number, as SMS are written. */
    private static List<String> numbered(String words, List<String> choices) {
        return choices.stream().allMatch(words::contains) ? List.of() : choices;
    }

    /** What stands numbered in the last message is what a number will be read by. */
    static void assertReadable(Reply reply, Texts texts) {
        if (reply.drafts().isEmpty()) {
            return;
        }
        Draft last = reply.drafts().get(reply.drafts().size() - 1);
        String words = texts.render(last.wording(), LocalDateTime.of(2026, 11, 25, 10, 0));
        List<String> labels = last.choices().stream().map(Choice::label).toList();
        if (!numbered(words, labels).isEmpty()) {
            Asked asked = reply.after().talk().asked();
            List<Choice> read = asked == null ? List.of() : asked.options();
            assertThat(read).as("read after \"%s\"", words).isEqualTo(last.choices());
        }
    }

    private static String byNumber(String said, List<String> offered) {
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).equalsIgnoreCase(said)) {
                return Integer.toString(i + 1);
            }
        }
        return said;
    }
}
