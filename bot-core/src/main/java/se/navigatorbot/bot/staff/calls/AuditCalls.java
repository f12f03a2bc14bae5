package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.AuditApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Who read or changed what. */
@StaffAddress
public class AuditCalls implements AuditApi {

    private static final int LATEST = 5000;

    private final AuditLog audit;
    private final HouseTime time;

    AuditCalls(AuditLog audit, HouseTime time) {
        this.audit = audit;
        this.time = time;
    }

    @Override
    @Needs(Action.AUDIT_READ)
    public Listing<AuditRow> list(@Nullable String person, @Nullable String user) {
        List<AuditLog.Entry> entries = Given.optional(person).map(audit::about).orElseGet(() -> audit.latest(LATEST));
        String only = Given.optional(user).orElse("");
        return Listing.of(entries.stream()
                .filter(entry -> only.isEmpty() || entry.user().equals(only))
                .sorted(Comparator.comparing(AuditLog.Entry::at).reversed())
                .map(entry -> new AuditRow(
                        time.local(entry.at()),
                        entry.user(),
                        entry.what(),
                        entry.target(),
                        entry.reason(),
                        entry.allowed()))
                .toList());
    }
}
