package se.navigatorbot.intents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final double LITTLE = 0.02;

    private static RowSet set(int... rows) {
        RowSet set = new RowSet(Math.max(1, rows.length));
        for (int row : rows) {
            set.add(row);
        }
        return set;
    }

    /** Five labels, so that the last lane is not full. */
    private static Rows packed() {
        return Rows.pack(5, new float[] {1, 2}, new float[][] {{1, -1, 0.5f, 0, 0.25f}, {-0.5f, 1, 0, 0.25f, -1}});
    }

    @Test
    void a_row_alone_gives_its_weights() {
        assertThat(packed().scores(set(0))).containsExactly(new double[] {1, -1, 0.5, 0, 0.25}, within(LITTLE));
    }

    @Test
    void rows_are_added_by_how_telling_they_are_and_divided_by_the_length() {
        double length = Math.sqrt(1 + 4);
        assertThat(packed().scores(set(0, 1)))
                .containsExactly(
                        new double[] {0, 1 / length, 0.5 / length, 0.5 / length, -1.75 / length}, within(LITTLE));
    }

    @Test
    void a_row_that_comes_twice_counts_once() {
        assertThat(packed().scores(set(1, 1, 1))).isEqualTo(packed().scores(set(1)));
        assertThat(set(1, 0, 1).size()).isEqualTo(2);
    }

    @Test
    void nothing_known_says_nothing() {
        assertThat(packed().scores(new RowSet(1))).containsOnly(0);
    }

    /** A lane holds so many additions and no more; it is emptied before it runs over. */
    @ParameterizedTest
    @ValueSource(ints = {Rows.MOST_ADDED - 1, Rows.MOST_ADDED, Rows.MOST_ADDED + 1, 3 * Rows.MOST_ADDED + 2})
    void no_number_of_rows_runs_over(int count) {
        float[] telling = new float[count];
        float[][] weights = new float[count][];
        int[] all = new int[count];
        for (int row = 0; row < count; row++) {
            telling[row] = 1;
            weights[row] = new float[] {1, -1};
            all[row] = row;
        }
        double expected = count / Math.sqrt(count);
        assertThat(Rows.pack(2, telling, weights).scores(set(all)))
                .containsExactly(new double[] {expected, -expected}, within(LITTLE * expected));
    }

    @Test
    void what_was_written_is_read_back_the_same() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packed().write(new DataOutputStream(bytes));
        Rows read = Rows.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 2, 5);
        assertThat(read.scores(set(0, 1))).isEqualTo(packed().scores(set(0, 1)));
        assertThat(read.size()).isEqualTo(2);
    }
}
