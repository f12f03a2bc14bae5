package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.inbox.InboxEntry;

class HeldBackTest {

    @Test
    void a_message_that_cannot_be_looked_at_holds_up_no_cry_for_help() {
        HeldBack held = new HeldBack(() -> 0);
        held.holds(from("7-alva", 1), 1, true);
        held.holds(from("7-poison", 2), 1, true);
        List<String> gone = new ArrayList<>();

        held.urgent(HeldBackTest::danger, next -> gone.add(next.entry().participant()));
        assertThat(gone).containsExactly("7-alva");

        held.all(next -> gone.add(next.entry().participant()));
        assertThat(gone).containsExactly("7-alva", "7-poison");
    }

    private static boolean danger(InboxEntry entry) {
        if (entry.participant().equals("7-poison")) {
            throw new OutOfMemoryError("for this test");
        }
        return true;
    }

    private static InboxEntry from(String person, long number) {
        return new InboxEntry(number, "m" + number, InboxEntry.MESSAGE, person, Instant.EPOCH, false, "", null);
    }
}
