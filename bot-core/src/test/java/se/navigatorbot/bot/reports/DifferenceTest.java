package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two wordings compared without taking chance for an effect. */
class DifferenceTest {

    /** Newcombe's own example: 56 of 70 against 48 of 80 gives 5.24 to 33.39 points. */
    @Test
    void theIntervalIsNewcombes() {
        Difference difference = new Difference(80, 48, 70, 56);

        assertThat(difference.points()).isCloseTo(20.0, within(0.01));
        assertThat(difference.low()).isCloseTo(5.24, within(0.01));
        assertThat(difference.high()).isCloseTo(33.39, within(0.01));
        assertThat(difference.said()).startsWith("Fler kom med den andra texten");
    }

    @Test
    void fewPeopleProveNothing() {
        Difference difference = new Difference(10, 6, 10, 8);

        assertThat(difference.low()).isNegative();
        assertThat(difference.high()).isPositive();
        assertThat(difference.said()).startsWith("Skillnaden kan vara slump");
        assertThat(new Difference(0, 0, 0, 0).said()).startsWith("Skillnaden kan vara slump");
    }
}
