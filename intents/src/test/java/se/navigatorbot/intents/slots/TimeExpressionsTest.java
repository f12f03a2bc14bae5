package se.navigatorbot.intents.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.offline.SlotText;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;

/** A table of expressions as people write them, each with the moment of writing and the meaning. */
class TimeExpressionsTest {
    private static final double SHARE = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"/intents/time-expressions.tsv", "/intents/time-sentences.tsv"})
    void nearly_all_expressions_of_the_table_are_read_exactly(String table) {
        List<String> rows = Lines.of(table);
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] columns = row.split("\t");
            String read = Times.in(Message.read(columns[1]), LocalDateTime.parse(columns[0])).stream()
                    .map(SlotText::value)
                    .collect(Collectors.joining("|"));
            boolean noTime = columns[2].equals("-") || columns[2].startsWith("R");
            String wanted = noTime ? "" : columns[2];
            if (!read.equals(wanted)) {
                wrong.add(columns[0] + " \"" + columns[1] + "\" should be " + wanted + " but was " + read);
            }
        }
        double share = 1 - (double) wrong.size() / rows.size();
        assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(SHARE);
    }
}
