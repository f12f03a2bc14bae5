package se.navigatorbot.bot.busycalendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.calendars.BusyReader.Span;
import se.navigatorbot.bot.calendars.MeetingUids;
import se.navigatorbot.bot.diary.TakenTime;

/** A coach who meets a1 on Thursday at 13 and a2 on Friday at 10 for 45 minutes, and what the other calendar shows. */
class OwnEntriesTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final MeetingUids UIDS = new MeetingUids(id -> id.replace(' ', '-'), "blekinge");
    private static final List<TakenTime> MEETINGS =
            List.of(taken("a1", "2026-11-26T13:00"), taken("a2", "2026-11-27T10:00"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // why, rows as start/minutes/uid, uids of what takes the meeting of Thursday
        "typed in both, 26T13:00/45/x 27T10:00/45/y, ''",
        "one alone may be chance, 26T13:00/45/x, x",
        "the other is longer, 26T13:00/45/x 27T10:00/60/y, x",
        "a series of somebody else's, 26T13:00/45/x 27T10:00/45/x, x",
        "typed in and somebody else's, 26T13:00/45/x 26T13:00/45/z 27T10:00/45/y, x z",
        "typed in and a part of it taken, 26T13:00/45/x 26T13:30/60/z 27T10:00/45/y, z",
        "taken over from our calendar, 26T13:15/45/meeting-7-ali-a1@blekinge, ''",
        "another one of ours, 26T13:00/45/meeting-7-ali-a9@blekinge 27T10:00/45/y, meeting-7-ali-a9@blekinge",
    })
    void onlyTheMeetingItselfIsNoReasonToCallItTaken(String why, String rows, String expected) {
        List<Span> spans = new ArrayList<>();
        for (String row : rows.split(" ")) {
            String[] parts = row.split("/");
            LocalDateTime from = LocalDateTime.parse("2026-11-" + parts[0]);
            spans.add(new Span(from, from.plusMinutes(Long.parseLong(parts[1])), parts[2]));
        }
        TakenTime thursday = MEETINGS.get(0);
        List<String> takes = new OwnEntries(UIDS, SWEDEN)
                .without(thursday, spans, MEETINGS).stream()
                        .filter(span -> span.from().getDayOfMonth() == 26)
                        .map(Span::uid)
                        .toList();
        assertThat(String.join(" ", takes)).as(why).isEqualTo(expected);
    }

    private static TakenTime taken(String id, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return new TakenTime(
                "sara",
                "7-ali",
                id,
                from.atZone(SWEDEN).toInstant(),
                from.plusMinutes(45).atZone(SWEDEN).toInstant());
    }
}
