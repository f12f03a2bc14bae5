package se.navigatorbot.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private final List<Long> handedOn = new ArrayList<>();
    private final Numbering numbering = new Numbering(entry -> handedOn.add(entry.number()));

    @BeforeEach
    void begin() {
        numbering.begin(3, List.of());
    }

    @Test
    void the_next_number_goes_on_at_once() {
        numbering.stored(entry(4));
        numbering.stored(entry(5));

        assertThat(handedOn).containsExactly(4L, 5L);
        assertThat(numbering.doubtful()).isFalse();
    }

    @Test
    void what_comes_too_early_waits_for_those_before_it() {
        numbering.stored(entry(5));
        assertThat(handedOn).isEmpty();
        assertThat(numbering.doubtful()).isTrue();

        numbering.stored(entry(4));
        assertThat(handedOn).containsExactly(4L, 5L);
    }

    @Test
    void a_gap_is_read_from_the_store_and_what_is_missing_there_is_done() {
        numbering.stored(entry(8));

        numbering.seen(List.of(entry(5), entry(8)));

        assertThat(handedOn).containsExactly(5L, 8L);
        numbering.stored(entry(9));
        assertThat(handedOn).containsExactly(5L, 8L, 9L);
    }

    @Test
    void a_doubt_that_comes_while_the_store_is_read_stays() {
        numbering.doubted();
        numbering.looking();
        numbering.doubted();
        numbering.seen(List.of());
        assertThat(numbering.doubtful()).isTrue();

        numbering.looking();
        numbering.seen(List.of(entry(4)));
        assertThat(numbering.doubtful()).isFalse();
    }

    @Test
    void nothing_is_handed_on_twice() {
        numbering.stored(entry(4));
        numbering.seen(List.of(entry(4)));
        numbering.stored(entry(4));

        assertThat(handedOn).containsExactly(4L);
    }

    @Test
    void what_waits_at_the_beginning_goes_first_whatever_the_gaps() {
        numbering.begin(9, List.of(entry(2), entry(7)));
        numbering.stored(entry(10));

        assertThat(handedOn).containsExactly(2L, 7L, 10L);
    }

    @Test
    void nothing_is_handed_on_of_a_partition_that_is_not_ours() {
        numbering.end();
        numbering.stored(entry(4));
        numbering.seen(List.of(entry(4)));

        assertThat(handedOn).isEmpty();
    }

    private static InboxEntry entry(long number) {
        return new InboxEntry(number, "m" + number, InboxEntry.MESSAGE, "7-a", Instant.EPOCH, false, "", null);
    }
}
