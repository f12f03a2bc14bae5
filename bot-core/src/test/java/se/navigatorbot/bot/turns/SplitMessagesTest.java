package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SplitMessagesTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final SplitMessages split = new SplitMessages();

    @Test
    void what_came_shortly_before_stands_before_it() {
        assertThat(split.together("7-anna", "a", "jag vill", NOON)).isEmpty();
        assertThat(split.together("7-anna", "b", "inte leva", NOON.plusSeconds(20)))
                .isEqualTo("jag vill inte leva");
        assertThat(split.together("7-anna", "c", "längre", NOON.plusSeconds(40)))
                .isEqualTo("jag vill inte leva längre");
    }

    @Test
    void a_message_decided_again_counts_once() {
        split.together("7-anna", "a", "jag vill", NOON);
        split.together("7-anna", "b", "inte leva", NOON.plusSeconds(20));
        assertThat(split.together("7-anna", "b", "inte leva", NOON.plusSeconds(20)))
                .isEqualTo("jag vill inte leva");
    }

    @Test
    void what_is_old_or_of_another_or_forgotten_stands_alone() {
        split.together("7-anna", "a", "jag vill", NOON);
        assertThat(split.together("7-bo", "b", "inte leva", NOON)).isEmpty();
        assertThat(split.together("7-anna", "c", "inte leva", NOON.plusSeconds(301)))
                .isEmpty();
        split.forget("7-anna");
        assertThat(split.together("7-anna", "d", "längre", NOON.plusSeconds(310)))
                .isEmpty();
    }
}
