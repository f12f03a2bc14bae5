package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusSentencesTest {

    @Test
    void damageInTheStoreIsSaidOnceThereIsAny() {
        assertThat(StatusCalls.unreadable(0)).isEmpty();
        assertThat(StatusCalls.unreadable(1)).hasValueSatisfying(line -> {
            assertThat(line.state()).isEqualTo("degraded");
            assertThat(line.sentence()).startsWith("En uppgift i lagringen går inte att läsa");
        });
        assertThat(StatusCalls.unreadable(3))
                .hasValueSatisfying(line -> assertThat(line.sentence()).startsWith("3 uppgifter i lagringen"));
    }
}
