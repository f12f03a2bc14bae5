package se.navigatorbot.intents.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.model.Prediction;

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

    private static byte[] bytes(PackedModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
