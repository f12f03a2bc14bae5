package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the talk with a person stands.
 *
 * @param asked what the bot asked last and still waits for, null for nothing
 * @param misses how many messages in a row were not understood
 * @param introduced whether the machine has said what it is
 * @param centreAsked whether the question which centre has been put; it is put once
 * @param handover a request for a human or a human at work, null for none
 * @param crisis an open crisis, null for none
 * @param lastWhy why the last unasked message was sent, in Swedish, for VARFÖR; empty for none
 * @param unasked when the latest unasked messages that count against the weekly cap were sent, newest last
 * @param answers times of the latest answers, for the limit per sender, newest last
 * @param lastAnswer hash of the last answer, for the guard against two machines talking
 * @param equalAnswers how many times in a row the same answer was given
 * @param unread questions whose message waits to leave: nobody has read them
 * @param later what staff have written that leaves at a moment of their choice, the next first
 * @param employer that an employer speaks here, null for everybody else; never together with a crisis
 * @param answered when a human has first answered, the newest last
 */
@RecordBuilder
public record Talk(
        @Nullable Asked asked,
        int misses,
        boolean introduced,
        boolean centreAsked,
        @Nullable Handover handover,
        @Nullable Crisis crisis,
        String lastWhy,
        List<Instant> unasked,
        List<Instant> answers,
        int lastAnswer,
        int equalAnswers,
        List<Asked> unread,
        List<Later> later,
        @Nullable EmployerTalk employer,
        List<Answered> answered)
        implements TalkBuilder.With {

    /** As many first answers as are kept of one person. */
    private static final int MOST_ANSWERED = 20;

    public static final Talk NEW = new Talk(
            null, 0, false, false, null, null, "", List.of(), List.of(), 0, 0, List.of(), List.of(), null, List.of());

    @SuppressWarnings("ConstantValue")
    public Talk {
        unread = unread == null ? List.of() : List.copyOf(unread);
        later = later == null ? List.of() : List.copyOf(later);
        employer = crisis == null ? employer : null;
        answered = answered == null ? List.of() : List.copyOf(answered);
        unasked = List.copyOf(unasked);
        answers = List.copyOf(answers);
    }

    /** A human has answered first what was asked then. */
    public Talk answered(Instant asked, Instant at) {
        List<Answered> all = new ArrayList<>(answered);
        all.add(new Answered(asked, at));
        return withAnswered(all.subList(Math.max(0, all.size() - MOST_ANSWERED), all.size()));
    }

    /** Whether a human has spoken and the bot is to be silent. */
    public boolean humanSpeaks() {
        return handover != null && handover.humanSpeaks();
    }

    /** Since when a human is to answer: in danger, or because the person has asked for one; null for not now. */
    public @Nullable Instant humanAwaitedSince() {
        if (crisis != null) {
            return crisis.since();
        }
        return handover != null && handover.origin() == Handover.Origin.PERSON ? handover.since() : null;
    }
}
