package se.navigatorbot.intents.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.model.Features;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.model.Prediction;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Stem;

class TrainerTest {
    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("släck lampan i hallen", "light"),
            new Sentence("tänd lampan", "light"),
            new Sentence("lampan i köket ska vara tänd", "light"),
            new Sentence("spela en låt", "music"),
            new Sentence("spela musik i köket", "music"),
            new Sentence("byt låt", "music"));

    @Test
    void any_labels_can_be_trained_and_misspelt_words_are_still_near() throws IOException {
        Prediction prediction = Trainer.forProduct().train(SENTENCES).predict(List.of("tand", "lammpan"));
        assertThat(prediction.label(prediction.best())).isEqualTo("light");
    }

    @Test
    void training_twice_gives_the_same_bytes_and_reading_them_the_same_answers() throws IOException {
        byte[] first = bytes(Trainer.forProduct().train(SENTENCES));
        byte[] second = bytes(Trainer.forProduct().train(SENTENCES));
        assertThat(first).isEqualTo(second);
        PackedModel read = PackedModel.read(new DataInputStream(new ByteArrayInputStream(first)));
        assertThat(bytes(read)).isEqualTo(first);
    }

    @Test
    void unknown_words_are_told_by_their_coverage() throws IOException {
        Prediction prediction = Trainer.forProduct().train(SENTENCES).predict(List.of("lampan", "qqqq"));
        assertThat(prediction.coverage()).isEqualTo(0.5);
    }

    /** Slips are repaired before the model is asked, so what a single copy held would only take up room. */
    @Test
    void a_slip_that_was_made_once_is_not_kept() throws IOException {
        PackedModel model = Trainer.forProduct().train(SENTENCES);
        Map<String, Integer> copies = new HashMap<>();
        for (int copy = 0; copy < Trainer.TYPO_COPIES; copy++) {
            new TypoCopies(Trainer.SEED + copy)
                    .of(SENTENCES)
                    .forEach(line -> stems(line).forEach(stem -> copies.merge(stem, 1, Integer::sum)));
        }
        SENTENCES.forEach(sentence -> stems(sentence).forEach(copies::remove));
        assertThat(copies).containsValue(1);
        copies.forEach((stem, times) -> assertThat(
                        model.predict(Features.of(List.of(stem))).coverage())
                .as(stem)
                .isEqualTo(times > 1 ? 1 : 0));
    }

    private static Set<String> stems(Sentence sentence) {
        return Message.read(sentence.text()).folded().stream().map(Stem::of).collect(Collectors.toSet());
    }

    private static byte[] bytes(PackedModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
