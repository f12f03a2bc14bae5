package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A lane from which so many leave while a moment passes, and a walk that fills it up to what it is told. */
class RoomTest {

    private int waiting;
    private int leaving;
    private int rests;
    private boolean peopleWrite;

    private final Room room = new Room(enough -> Math.min(waiting, enough), () -> peopleWrite, () -> {
        rests++;
        waiting = Math.max(0, waiting - leaving);
    });

    @Test
    void few_wait_where_a_provider_takes_one_a_second_so_that_a_stop_is_felt_at_once() {
        leaving = 0;
        for (int look = 0; look < 10; look++) {
            fill();
            assertThat(waiting).isLessThanOrEqualTo(50);
        }
    }

    @Test
    void more_and_more_wait_while_they_leave_fast_so_that_the_way_out_never_stands_still() {
        leaving = 1000;
        fill();
        assertThat(waiting).isEqualTo(50);
        for (int look = 0; look < 10; look++) {
            fill();
        }
        assertThat(waiting).isEqualTo(400);
    }

    @Test
    void it_shrinks_again_when_they_leave_slowly() {
        leaving = 1000;
        for (int look = 0; look < 10; look++) {
            fill();
        }
        leaving = 1;
        fill();
        waiting = 0;
        fill();
        assertThat(waiting).isLessThanOrEqualTo(50);
    }

    @Test
    void what_is_handed_over_and_does_not_wait_yet_takes_room_too() {
        assertThat(room.left(() -> 30)).isEqualTo(20);
        assertThat(room.left(() -> 60)).isNotPositive();
    }

    @Test
    void hardly_any_wait_while_people_write() {
        leaving = 1000;
        for (int look = 0; look < 10; look++) {
            fill();
        }
        peopleWrite = true;
        waiting = 0;
        assertThat(room.left(() -> 0)).isEqualTo(4);
    }

    @Test
    void while_people_write_the_walk_waits_a_fifth_of_a_second_for_room_and_no_longer() {
        peopleWrite = true;
        waiting = 4;
        leaving = 0;
        assertThat(room.left(() -> 0)).isZero();
        assertThat(rests).isEqualTo(20);
    }

    private void fill() {
        int more = room.left(() -> 0);
        waiting += Math.max(0, more);
    }
}
