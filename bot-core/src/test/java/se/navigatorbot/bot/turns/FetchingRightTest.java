package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchingRightTest {

    @ParameterizedTest(name = "before: {0}, the store is away: {1}, the duty is ours: {2}")
    @CsvSource({
        "true,  false, true,  true",
        "true,  false, false, false",
        "true,  true,  false, true",
        "false, true,  false, false",
        "false, false, true,  true",
    })
    void whoever_fetched_goes_on_while_the_store_cannot_say_whose_duty_it_is(
            boolean before, boolean away, boolean ours, boolean fetches) {
        AtomicBoolean duty = new AtomicBoolean(before);
        AtomicBoolean trouble = new AtomicBoolean();
        FetchingRight right = new FetchingRight(duty::get, trouble::get);
        assertThat(right.getAsBoolean()).isEqualTo(before);

        trouble.set(away);
        duty.set(ours);

        assertThat(right.getAsBoolean()).isEqualTo(fetches);
    }
}
