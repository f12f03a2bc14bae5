package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staffapi.JourneysApi.ContactRow;
import se.navigatorbot.channels.Speaker;

/** Attempts to reach a person, as they were written down when they left, and whether an answer came. */
final class ContactRows {

    private static final Duration IN_TIME = Duration.ofDays(7);

    private ContactRows() {}

    /** @param talk oldest first */
    static List<ContactRow> of(List<ThreadEntry> talk, HouseTime time) {
        List<ContactRow> rows = new ArrayList<>();
        for (int i = talk.size() - 1; i >= 0; i--) {
            ThreadEntry line = talk.get(i);
            ThreadEntry.Attempt attempt = line.attempt();
            if (attempt != null) {
                rows.add(new ContactRow(
                        time.local(line.at()),
                        line.channel().swedish(),
                        attempt.by().isEmpty() ? "boten" : attempt.by(),
                        attempt.about(),
                        answered(talk, i)));
            }
        }
        return rows;
    }

    private static boolean answered(List<ThreadEntry> talk, int index) {
        ThreadEntry said = talk.get(index);
        return talk.stream()
                .skip(index + 1L)
                .anyMatch(line -> line.speaker().role() == Speaker.Role.PERSON
                        && line.at().isBefore(said.at().plus(IN_TIME)));
    }
}
