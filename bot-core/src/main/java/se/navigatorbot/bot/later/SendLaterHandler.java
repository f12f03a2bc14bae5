package se.navigatorbot.bot.later;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.HumanWord;
import se.navigatorbot.bot.participants.Later;

/** Lays words of staff aside until their moment. Whoever writes them has the talk, if it waits for somebody. */
final class SendLaterHandler implements RequestHandler<SendLater> {

    private static final int AT_MOST = 5;

    private final HumanWord word;

    SendLaterHandler(HumanWord word) {
        this.word = word;
    }

    @Override
    public Class<SendLater> request() {
        return SendLater.class;
    }

    @Override
    public Reply handle(Turn turn, SendLater request) {
        Later words = request.words();
        String refusal = refusal(turn, words);
        if (refusal != null) {
            return Reply.silent(turn).withResult(new Refusal(refusal));
        }
        List<Later> all = Stream.concat(turn.person().talk().later().stream(), Stream.of(words))
                .sorted(Comparator.comparing(Later::at))
                .toList();
        return word.answeredBy(turn, words.user(), words.at())
                .changing(person -> person.talk(talk -> talk.withLater(all)))
                .withResult(words);
    }

    private @Nullable String refusal(Turn turn, Later words) {
        if (turn.person().talk().crisis() != null) {
            return "Larmet är öppet, så inget väntar till senare. Texten är inte sparad. Skicka nu eller ring.";
        }
        if (turn.person().talk().later().size() >= AT_MOST) {
            return "Fem meddelanden väntar redan på att skickas. Texten är inte sparad. Ångra något av dem först.";
        }
        return word.refusal(turn.person(), LaterTimes.said(words));
    }
}
