package se.navigatorbot.intents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/** What is made of likelihoods: hand-made models in which each word speaks for one wish, as loudly as told. */
class CandidatesTest {
    private static final List<String> LABELS =
            List.of("location", "human", "out_of_scope", "appointment_cancel", "event_cancel");

    /** A model that knows one word, with so much to say for each of the labels. */
    private static Candidates saying(String word, float... weights) {
        Features features = Features.of(List.of(word));
        long stem = features.get(features.stemIndex(0));
        PackedModel.Weighed weighed =
                new PackedModel.Weighed(new long[] {stem}, new float[] {1}, new float[][] {weights});
        return new Candidates(PackedModel.pack(LABELS, List.of(word), weighed));
    }

    private static Understanding decided(Candidates candidates, String context, String... words) {
        return candidates.decide(Features.of(List.of(words)), List.of(words), Context.parse(context));
    }

    @Test
    void what_is_likely_by_far_is_answered_and_the_runner_up_told() {
        Understanding read = decided(saying("kartan", 9, 3, 0, 0, 0), "", "kartan");
        assertThat(read.intent()).isEqualTo(Intent.LOCATION);
        assertThat(read.confidence()).isGreaterThan(0.9);
        assertThat(read.nearest()).hasValue(Intent.HUMAN);
        assertThat(read.either()).isEmpty();
    }

    @Test
    void between_two_that_are_near_both_are_told_the_nearer_first() {
        Understanding read = decided(saying("kartan", 5, 4.9f, 0, 0, 0), "", "kartan");
        assertThat(read.intent()).isEqualTo(Intent.UNCLEAR);
        assertThat(read.nearest()).hasValue(Intent.LOCATION);
        assertThat(read.either()).containsExactly(Intent.LOCATION, Intent.HUMAN);
    }

    @Test
    void between_many_there_is_nothing_to_choose() {
        Understanding read = decided(saying("kartan", 1.2f, 1.1f, 1, 1, 1), "", "kartan");
        assertThat(read.intent()).isEqualTo(Intent.UNCLEAR);
        assertThat(read.nearest()).hasValue(Intent.LOCATION);
        assertThat(read.either()).isEmpty();
    }

    @Test
    void what_may_be_off_topic_is_asked_about_unless_it_is_plainly_so() {
        Understanding perhaps = decided(saying("kartan", 2, 0, 4, 0, 0), "", "kartan");
        assertThat(perhaps.intent()).isEqualTo(Intent.UNCLEAR);
        assertThat(perhaps.nearest()).hasValue(Intent.LOCATION);
        assertThat(decided(saying("kartan", 0, 0, 3.4f, 0, 0), "", "kartan").nearest())
                .isEmpty();
        assertThat(decided(saying("kartan", 0, 0, 9, 0, 0), "", "kartan").intent())
                .isEqualTo(Intent.OUT_OF_SCOPE);
    }

    @Test
    void among_strange_words_one_known_word_must_speak_up() {
        Candidates doubtful = saying("kartan", 2.2f, 1, 0, 0, 0);
        assertThat(decided(doubtful, "", "kartan").intent()).isEqualTo(Intent.LOCATION);
        assertThat(decided(doubtful, "", "kartan", "qxz", "zvw", "wqq").intent())
                .isEqualTo(Intent.UNCLEAR);
    }

    @Test
    void what_was_asked_last_weighs() {
        Candidates either = saying("kartan", 0, 0, 0, 4, 4);
        assertThat(decided(either, "", "kartan").intent()).isEqualTo(Intent.UNCLEAR);
        assertThat(decided(either, "appointment_reminder", "kartan").intent()).isEqualTo(Intent.APPOINTMENT_CANCEL);
    }

    @Test
    void a_wish_is_as_plain_as_it_is_likely_and_what_wants_nothing_is_none() {
        assertThat(wish(9, 0, 0)).isGreaterThan(0.9);
        assertThat(wish(0.1f, 0, 0)).isZero();
        assertThat(wish(0, 0, 9)).isZero();
    }

    private static double wish(float... weights) {
        float[] all = Arrays.copyOf(weights, LABELS.size());
        return saying("kartan", all).wish(Features.of(List.of("kartan")), List.of("kartan"));
    }
}
