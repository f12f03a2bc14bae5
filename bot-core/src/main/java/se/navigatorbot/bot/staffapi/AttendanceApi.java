package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** When staff work, who answers meanwhile, and who is on duty now. One's own, or an administrator anybody's. */
@HttpExchange("/api")
public interface AttendanceApi {

    /** Who is there now, and whose phone rings. */
    @GetExchange("/duty")
    List<DutyRow> duty(@RequestParam(required = false) @Nullable String centre);

    /** Working days and times away. */
    @GetExchange("/staff/{user}/attendance")
    AttendanceRow show(@PathVariable String user);

    /** Working days of the week, and who answers on the others. */
    @PostExchange("/staff/{user}/days")
    AttendanceRow days(@PathVariable String user, @RequestBody Days days);

    /** A time away. Why is not asked and not kept. */
    @PostExchange("/staff/{user}/leave")
    AttendanceRow leave(@PathVariable String user, @RequestBody LeaveRow leave);

    /** Takes back the time away that begins on that day. */
    @PostExchange("/staff/{user}/leave/{from}/cancel")
    AttendanceRow back(@PathVariable String user, @PathVariable String from);

    /** A code to send to the bot in one's own Telegram chat: alerts without content go there too. */
    @PostExchange("/staff/{user}/chat-code")
    ParticipantsApi.LinkCode chatCode(@PathVariable String user);

    /** No more alerts in the chat. */
    @PostExchange("/staff/{user}/chat/remove")
    AttendanceRow removeChat(@PathVariable String user);

    /**
     * @param days {@code mon} to {@code sun}; empty for every day on which the centre is open
     * @param substitute user name of who answers on days off, null for those on duty
     */
    record Days(List<String> days, @Nullable String substitute) {
        public Days {
            days = Absent.asEmpty(days);
        }
    }

    /**
     * @param to last day
     * @param substitute user name of who answers then, null for the usual one
     */
    record LeaveRow(LocalDate from, LocalDate to, @Nullable String substitute) {}

    /**
     * @param days as in {@link Days}
     * @param chat whether alerts go to an own chat too
     * @param there whether they are there now
     * @param next local time at which they next come, null when they are there or that is not to be seen
     */
    record AttendanceRow(
            String user,
            String firstName,
            List<String> days,
            @Nullable String substitute,
            List<LeaveRow> leaves,
            boolean chat,
            boolean there,
            @Nullable LocalDateTime next) {
        public AttendanceRow {
            days = Absent.asEmpty(days);
            leaves = Absent.asEmpty(leaves);
        }
    }

    /**
     * The duty of a centre.
     *
     * @param manned whether somebody is on duty now
     * @param phones how many phones and chats would ring now
     * @param there first names of who is there now
     * @param next local time at which the next duty begins, null when somebody is on duty or none is to be seen
     */
    record DutyRow(
            String centre,
            String name,
            boolean manned,
            int phones,
            List<String> there,
            @Nullable LocalDateTime next) {
        public DutyRow {
            there = Absent.asEmpty(there);
        }
    }
}
