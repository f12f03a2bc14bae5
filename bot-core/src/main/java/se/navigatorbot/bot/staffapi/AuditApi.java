package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who read or changed what. */
@HttpExchange("/api/audit")
public interface AuditApi {

    /**
     * The latest first.
     *
     * @param person only what names that participant's id; looks through the whole log
     * @param user only what that member of staff did
     */
    @GetExchange
    Listing<AuditRow> list(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String user);

    /**
     * A line of the log.
     *
     * @param what the right that was used
     * @param target method and address of the call
     * @param allowed false for a try that was refused
     */
    record AuditRow(LocalDateTime at, String user, String what, String target, String reason, boolean allowed) {}
}
