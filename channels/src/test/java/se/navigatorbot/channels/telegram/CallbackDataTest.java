package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.navigatorbot.channels.Choice;

class CallbackDataTest {

    @Test
    void a_value_of_64_bytes_is_carried_as_it_is() {
        String value = "å".repeat(32);
        assertThat(CallbackData.of(new Choice("etikett", value))).isEqualTo(value);
    }

    @Test
    void a_longer_value_gives_way_to_the_label() {
        assertThat(CallbackData.of(new Choice("etikett", "å".repeat(32) + "x"))).isEqualTo("etikett");
    }

    @Test
    void a_label_that_is_too_long_as_well_is_cut_between_characters() {
        String data = CallbackData.of(new Choice("x" + "👋".repeat(40), "å".repeat(99)));
        assertThat(data).isEqualTo("x" + "👋".repeat(15));
        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
    }
}
