package se.navigatorbot.bot.staff.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Attendance.Leave;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.handover.DutyRoster;
import se.navigatorbot.bot.handover.WhoIsThere;
import se.navigatorbot.bot.links.StoredLinkCodes;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AttendanceBook;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffAtHand;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.AttendanceApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.LinkCode;

/** Working days, times away, and who is on duty. */
@StaffAddress
public class AttendanceCalls implements AttendanceApi {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final StaffAccounts accounts;
    private final AttendanceBook book;
    private final StaffAtHand staff;
    private final DutyRoster roster;
    private final WhoIsThere there;
    private final StoredLinkCodes codes;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    AttendanceCalls(
            StaffAccounts accounts,
            AttendanceBook book,
            StaffAtHand staff,
            DutyRoster roster,
            WhoIsThere there,
            StoredLinkCodes codes,
            Places places,
            Callers callers,
            HouseTime time) {
        this.accounts = accounts;
        this.book = book;
        this.staff = staff;
        this.roster = roster;
        this.there = there;
        this.codes = codes;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.STAFF_READ)
    public List<DutyRow> duty(@Nullable String centre) {
        return places.toRead(callers.current(), centre).stream()
                .map(places::found)
                .map(this::row)
                .toList();
    }

    private DutyRow row(Centre centre) {
        LocalDateTime now = time.now();
        boolean manned = roster.manned(centre.id(), now);
        List<String> names = staff.all().stream()
                .filter(who -> who.at(centre.id()) && there.now(who, now))
                .map(Colleague::firstName)
                .sorted()
                .toList();
        return new DutyRow(
                centre.id(),
                centre.name(),
                manned,
                roster.onDuty(centre.id(), now).size(),
                names,
                manned ? null : roster.nextDuty(centre.id(), now).orElse(null));
    }

    @Override
    @Needs(Action.STAFF_READ)
    public AttendanceRow show(String user) {
        return row(found(user));
    }

    @Override
    @Needs(Action.OWN)
    public AttendanceRow days(String user, Days wanted) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        wanted.days().forEach(day -> days.add(day(day)));
        String substitute = substitute(user, wanted.substitute());
        return changed(user, attendance -> attendance.withDays(days, substitute));
    }

    @Override
    @Needs(Action.OWN)
    public AttendanceRow leave(String user, LeaveRow wanted) {
        LocalDate from = Given.inReach(Given.present(wanted.from(), "Första dagen"));
        LocalDate to = Given.inReach(Given.present(wanted.to(), "Sista dagen"));
        if (to.isBefore(from)) {
            throw Refused.badValue("Sista dagen är före den första. Inget är sparat.");
        }
        Leave leave = new Leave(from, to, substitute(user, wanted.substitute()));
        return changed(user, attendance -> withoutOld(attendance).away(leave));
    }

    private Attendance withoutOld(Attendance attendance) {
        return attendance.withLeaves(attendance.leaves().stream()
                .filter(old -> !old.to().isBefore(time.today().minusYears(1)))
                .toList());
    }

    @Override
    @Needs(Action.OWN)
    public AttendanceRow back(String user, String from) {
        LocalDate first = Given.date(from);
        return changed(user, attendance -> attendance.back(first));
    }

    @Override
    @Needs(Action.OWN)
    public LinkCode chatCode(String user) {
        String own = callers.current().user();
        if (!own.equals(user)) {
            throw Refused.notAllowed("Koden hämtar var och en själv, till sin egen chatt.");
        }
        String code = codes.issueToStaff(own, time.instant());
        return new LinkCode(code, time.instant().plus(StoredLinkCodes.VALID), List.of());
    }

    @Override
    @Needs(Action.OWN)
    public AttendanceRow removeChat(String user) {
        Account account = own(user);
        book.chat(account.user(), null);
        staff.changed();
        return row(account);
    }

    private AttendanceRow changed(String user, UnaryOperator<Attendance> change) {
        Account account = own(user);
        book.change(account.user(), change);
        staff.changed();
        return row(account);
    }

    /** One's own, or an administrator anybody's. */
    private Account own(String user) {
        Caller caller = callers.current();
        if (!caller.administrator() && !caller.user().equals(user)) {
            throw Refused.notAllowed("Bara en administratör ändrar åt någon annan. Inget är ändrat.");
        }
        return found(user);
    }

    private Account found(String user) {
        return accounts.find(user).orElseThrow(() -> Refused.notFound("Det finns inget sådant konto."));
    }

    private @Nullable String substitute(String user, @Nullable String named) {
        String substitute = Given.optional(named).orElse(null);
        if (substitute == null) {
            return null;
        }
        Account other = accounts.find(substitute)
                .filter(account -> !account.disabled() && !account.user().equals(user))
                .orElseThrow(() -> Refused.badValue("Ersättaren finns inte bland kontona. Inget är sparat."));
        if (!Rights.may(other.role(), Action.CONVERSATION_WRITE)) {
            throw Refused.badValue("Ersättaren får inte svara deltagare. Välj en kollega som får. Inget är sparat.");
        }
        return substitute;
    }

    private static DayOfWeek day(String word) {
        int at = DAYS.indexOf(word.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw Refused.badValue("En dag är mon, tue, wed, thu, fri, sat eller sun. Inget är sparat.");
        }
        return DayOfWeek.of(at + 1);
    }

    private AttendanceRow row(Account account) {
        Attendance attendance = book.days().getOrDefault(account.user(), Attendance.ALWAYS);
        Colleague who = staff.anybody(account.user()).orElse(null);
        boolean now = who != null && there.now(who, time.now());
        return new AttendanceRow(
                account.user(),
                account.firstName(),
                attendance.days().stream()
                        .sorted()
                        .map(day -> DAYS.get(day.getValue() - 1))
                        .toList(),
                attendance.substitute(),
                attendance.leaves().stream()
                        .map(leave -> new LeaveRow(leave.from(), leave.to(), leave.substitute()))
                        .toList(),
                book.chats().containsKey(account.user()),
                now,
                now || who == null ? null : there.next(who, time.now()).orElse(null));
    }
}
