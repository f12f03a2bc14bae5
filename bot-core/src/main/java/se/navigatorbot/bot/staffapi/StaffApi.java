package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Accounts of staff. */
@HttpExchange("/api/staff")
public interface StaffApi {

    /** By user name. */
    @GetExchange
    Listing<StaffRow> list();

    @PostExchange
    StaffRow add(@RequestBody NewStaff staff);

    /** Cannot log in any more; tokens end at once. */
    @PostExchange("/{user}/disable")
    StaffRow disable(@PathVariable String user);

    /** A password made up by the server, no second factor, not locked any more; tokens end at once. */
    @PostExchange("/{user}/reset")
    StaffRow reset(@PathVariable String user);

    /** The phone that gets alerts without content; an empty one takes it away. */
    @PostExchange("/{user}/duty-phone")
    StaffRow dutyPhone(@PathVariable String user, @RequestBody DutyPhone phone);

    /**
     * A new account.
     *
     * @param user 2 to 30 small letters, digits, dots or hyphens
     * @param role as in {@link LoginApi.Me#role()}
     * @param password at least 10 characters; null for one made up by the server
     */
    record NewStaff(
            String user,
            String firstName,
            String role,
            List<String> centres,
            @Nullable String password) {
        public NewStaff {
            centres = Absent.asEmpty(centres);
        }

        @Override
        public String toString() {
            return "NewStaff[…]";
        }
    }

    /**
     * An account.
     *
     * @param password only in the answer to {@link #add} or {@link #reset} when the server made it up, else null
     * @param dutyPhone in short, empty for none
     */
    record StaffRow(
            String user,
            String firstName,
            String role,
            String roleName,
            List<String> centres,
            String dutyPhone,
            boolean disabled,
            @Nullable String password) {
        public StaffRow {
            centres = List.copyOf(centres);
        }

        @Override
        public String toString() {
            return "StaffRow[" + user + "]";
        }
    }

    /** As it is said, Swedish or with +. */
    record DutyPhone(String phone) {
        @Override
        public String toString() {
            return "DutyPhone[…]";
        }
    }
}
