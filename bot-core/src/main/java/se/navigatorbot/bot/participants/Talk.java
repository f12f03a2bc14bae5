package se.navigatorbot.bot.participants;

import java.time.Instant;
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
 */
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
        int equalAnswers) {

    public static final Talk NEW = new Talk(null, 0, false, false, null, null, "", List.of(), List.of(), 0, 0);

    public Talk {
        unasked = List.copyOf(unasked);
        answers = List.copyOf(answers);
    }

    /** Whether a human has spoken and the bot is to be silent. */
    public boolean humanSpeaks() {
        return handover != null && handover.humanSpeaks();
    }

    public Talk withAsked(@Nullable Asked value) {
        return new Talk(
                value,
                misses,
                introduced,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withMisses(int value) {
        return new Talk(
                asked,
                value,
                introduced,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withIntroduced(boolean value) {
        return new Talk(
                asked,
                misses,
                value,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withCentreAsked(boolean value) {
        return new Talk(
                asked,
                misses,
                introduced,
                value,
                handover,
                crisis,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withHandover(@Nullable Handover value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                value,
                crisis,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withCrisis(@Nullable Crisis value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                handover,
                value,
                lastWhy,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withLastWhy(String value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                handover,
                crisis,
                value,
                unasked,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withUnasked(List<Instant> value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                value,
                answers,
                lastAnswer,
                equalAnswers);
    }

    public Talk withAnswers(List<Instant> value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                unasked,
                value,
                lastAnswer,
                equalAnswers);
    }

    public Talk withLastAnswer(int value) {
        return new Talk(
                asked,
                misses,
                introduced,
                centreAsked,
                handover,
                crisis,
                lastWhy,
                unasked,
                answers,
                value,
                equalAnswers);
    }

    public Talk withEqualAnswers(int value) {
        return new Talk(
                asked, misses, introduced, centreAsked, handover, crisis, lastWhy, unasked, answers, lastAnswer, value);
    }
}
