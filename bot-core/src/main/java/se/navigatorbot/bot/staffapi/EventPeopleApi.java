package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who is signed up for an activity, and who came. */
@HttpExchange("/api/events/{id}")
public interface EventPeopleApi {

    /** Those signed up, by their time and then by name; then the waiting list in its order. */
    @GetExchange("/people")
    Listing<EventPerson> people(@PathVariable String id);

    /** Takes a place for somebody, who gets a confirmation; in the evening at eight the next morning. */
    @PostExchange("/people")
    SignedUp signUp(@PathVariable String id, @RequestBody NewSignUp signUp);

    /** Takes somebody off the activity or its waiting list, who is told; the seat goes to the next who waits. */
    @PostExchange("/people/{person}/off")
    void signOff(@PathVariable String id, @PathVariable String person, @RequestBody SignOff off);

    /** Notes who came; those not named stay as they are. */
    @PostExchange("/attendance")
    Attendance attendance(@PathVariable String id, @RequestBody NewAttendance attendance);

    /**
     * @param person participant's id
     * @param time of day of the own time, where each has one; null for whichever is free
     */
    record NewSignUp(String person, @Nullable LocalTime time) {

        /** At whichever time is free. */
        public NewSignUp(String person) {
            this(person, null);
        }
    }

    /** @param clashes what else the person has then, in Swedish: {@code krockar med Stallet} */
    record SignedUp(String event, String person, List<String> clashes) {
        public SignedUp {
            clashes = Absent.asEmpty(clashes);
        }
    }

    /** @param byCentre whether the centre wants it so; false when the person has said so */
    record SignOff(boolean byCentre) {}

    /**
     * Somebody at an activity.
     *
     * @param state in Swedish, and today how late the person said to be
     * @param start when this person's own time, or all of it, begins
     * @param came days that the person came or did not, such as {@code 2026-11-26 ja}, or of a course has said not to come:
     *     {@code 2026-12-03 kommer inte}
     */
    record EventPerson(String person, String firstName, String state, LocalDateTime start, List<String> came) {}

    /**
     * Who came.
     *
     * @param date ISO date of the meeting; null for the latest that has begun
     * @param came ids of participants, also of some that had not signed up; null for none
     * @param missed ids of participants; null for none
     * @param restCame true when all others that are signed up came, but those who said not to come that day; false when
     *     none did, null for unknown
     */
    record NewAttendance(
            @Nullable String date,
            @Nullable List<String> came,
            @Nullable List<String> missed,
            @Nullable Boolean restCame) {}

    /**
     * What was noted.
     *
     * @param date ISO date of the meeting
     * @param minutes its length
     */
    record Attendance(String event, String date, int minutes, int came, int missed) {}
}
