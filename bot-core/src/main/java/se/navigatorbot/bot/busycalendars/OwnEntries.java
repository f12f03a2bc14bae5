package se.navigatorbot.bot.busycalendars;

import java.time.ZoneId;
import java.util.List;
import se.navigatorbot.bot.calendars.BusyReader.Span;
import se.navigatorbot.bot.calendars.MeetingUids;
import se.navigatorbot.bot.diary.TakenTime;

/**
 * Which rows of a coach's other calendar are the coach's meetings with participants, and so no reason to call a meeting taken:
 *
 * <ul>
 *   <li>one with the id that our own calendar gives the meeting, whatever its hours;
 *   <li>one with the very hours of the meeting that the coach has typed in by hand. One row with a meeting's hours may be
 *       chance: everybody's meetings begin and end on the hour, and taken wrongly it hides that somebody is to meet a coach
 *       who sits elsewhere. Two different rows with the hours of two meetings are a habit: whoever types in meetings does so
 *       with all of them, and a task for each would only teach staff to pass over the real ones. Rows of one series count as
 *       one, and two rows with the same hours are never both the meeting.
 * </ul>
 */
final class OwnEntries {

    private final MeetingUids uids;
    private final ZoneId zone;

    OwnEntries(MeetingUids uids, ZoneId zone) {
        this.uids = uids;
        this.zone = zone;
    }

    /** What else than that meeting the calendar shows. @param meetings all of the coach that lie ahead */
    List<Span> without(TakenTime meeting, List<Span> spans, List<TakenTime> meetings) {
        List<Span> others =
                spans.stream().filter(span -> !span.uid().equals(uid(meeting))).toList();
        List<Span> typed = typed(meeting, spans);
        boolean habit = typed.size() == 1
                && meetings.stream()
                        .map(other -> typed(other, spans))
                        .anyMatch(same -> same.size() == 1
                                && !same.get(0).uid().equals(typed.get(0).uid()));
        return habit
                ? others.stream().filter(span -> !span.equals(typed.get(0))).toList()
                : others;
    }

    private List<Span> typed(TakenTime meeting, List<Span> spans) {
        return spans.stream()
                .filter(span -> !uids.ours(span.uid()))
                .filter(span -> span.from().atZone(zone).toInstant().equals(meeting.from())
                        && span.to().atZone(zone).toInstant().equals(meeting.to()))
                .toList();
    }

    private String uid(TakenTime meeting) {
        return uids.of(meeting.participant(), meeting.appointment());
    }
}
