package se.navigatorbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.load.Wrote.Text;

/** What the fault run finds in threads: what is lost, doubled, or stands the wrong way round. */
class WroteTest {

    private static final Text FIRST = new Text("a", 0, 10, 20);
    private static final Text SECOND = new Text("b", 0, 30, 40);
    private static final Text ELSEWHERE = new Text("c", 1, 50, 60);
    private static final Text AGAIN = new Text("e", Text.ANY, 50, 60);
    private static final Text AT_ONCE = new Text("d", 0, 35, 45);
    private static final List<Text> ALL = List.of(FIRST, SECOND, ELSEWHERE);

    @Test
    void threads_that_agree() {
        assertThat(Wrote.compare(ALL, List.of("a", "b", "c"))).isEqualTo(new Wrote.Found(1, 0, 0, 0, 0));
    }

    @Test
    void a_text_that_is_lost_and_one_that_stands_there_twice() {
        Wrote.Found found = Wrote.compare(ALL, List.of("b", "b", "c"));

        assertThat(found).isEqualTo(new Wrote.Found(0, 1, 1, 0, 0));
        assertThat(found.differences()).hasSize(2);
    }

    @Test
    void two_texts_the_wrong_way_round() {
        assertThat(Wrote.compare(ALL, List.of("b", "a", "c")).differences())
                .containsExactly("1 texts stand before one that the same process had taken earlier");
    }

    @Test
    void what_two_processes_took_is_told_apart() {
        Wrote.Found found = Wrote.compare(ALL, List.of("c", "a", "b"));

        assertThat(found).isEqualTo(new Wrote.Found(1, 0, 0, 0, 2));
        assertThat(found.differences()).isEmpty();
        assertThat(Wrote.compare(List.of(FIRST, AGAIN), List.of("e", "a")).differences())
                .isEmpty();
    }

    @Test
    void what_was_brought_at_the_same_time_has_no_order() {
        assertThat(Wrote.compare(List.of(SECOND, AT_ONCE), List.of("d", "b")))
                .isEqualTo(new Wrote.Found(0, 0, 0, 0, 0));
    }
}
