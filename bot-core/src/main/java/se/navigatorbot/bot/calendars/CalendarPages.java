package se.navigatorbot.bot.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.ShownPeople.Reader;
import se.navigatorbot.bot.staff.StaffAccounts;

/** The addresses that calendar programs read. */
@RestController
public class CalendarPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublishedCalendars calendars;
    private final CalendarAddresses addresses;
    private final StaffAccounts accounts;
    private final ShownPeople shown;

    CalendarPages(
            PublishedCalendars calendars, CalendarAddresses addresses, StaffAccounts accounts, ShownPeople shown) {
        this.calendars = calendars;
        this.addresses = addresses;
        this.accounts = accounts;
        this.shown = shown;
    }

    /** Open to all: what a centre arranges. */
    @GetMapping("/calendars/{centre}.ics")
    ResponseEntity<byte[]> programme(@PathVariable String centre) {
        return answer(calendars.programme(centre), CacheControl.maxAge(FRESH).cachePublic());
    }

    /** For whoever knows the secret, until the coach ends it, or has no account or no meetings to read any more. */
    @GetMapping("/calendars/coach/{secret}.ics")
    ResponseEntity<byte[]> meetings(@PathVariable String secret) {
        Optional<String> coach = addresses
                .user(secret)
                .flatMap(accounts::find)
                .filter(account -> !account.disabled() && Rights.may(account.role(), Action.APPOINTMENT_READ))
                .map(Account::user);
        return answer(coach.map(this::written), CacheControl.noStore());
    }

    /** Whose meetings they are stands in the audit log, under the coach whose secret it is. */
    private String written(String coach) {
        Set<String> met = new LinkedHashSet<>();
        String calendar = calendars.meetings(coach, met::add);
        shown.to(new Reader(coach, Action.APPOINTMENT_READ.name(), "GET /calendars/coach/….ics"), met);
        return calendar;
    }

    private static ResponseEntity<byte[]> answer(Optional<String> calendar, CacheControl cache) {
        return calendar.map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(cache)
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
