package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.CoachRules;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.freetimes.WeeklyTime;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.CoachTimesApi;
import se.navigatorbot.bot.staffapi.Listing;

/** The hours in which coaches can be booked. */
@StaffAddress
public class CoachTimesCalls implements CoachTimesApi {

    private final CoachBook book;
    private final FreeTimes free;
    private final Coaches coaches;
    private final Places places;
    private final Catalogues catalogues;
    private final HouseTime time;
    private final FollowedCalendar followed;
    private final Leaves leaves;

    CoachTimesCalls(
            CoachBook book,
            FreeTimes free,
            Coaches coaches,
            Places places,
            Catalogues catalogues,
            HouseTime time,
            FollowedCalendar followed,
            Leaves leaves) {
        this.leaves = leaves;
        this.book = book;
        this.free = free;
        this.coaches = coaches;
        this.places = places;
        this.catalogues = catalogues;
        this.time = time;
        this.followed = followed;
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public CoachTimes show(String coach) {
        Account account = coaches.seen(coach);
        return shown(account, book.rules(account.user()).orElse(CoachRules.none(account.user())));
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public CoachTimes week(String coach, Week week) {
        Account account = coaches.seen(coach);
        List<WeeklyTime> times = new ArrayList<>();
        week.times().forEach(some -> times.add(weekly(account, some)));
        times.sort(Comparator.comparing(WeeklyTime::day).thenComparing(WeeklyTime::from));
        for (int i = 1; i < times.size(); i++) {
            WeeklyTime before = times.get(i - 1);
            if (before.day() == times.get(i).day() && times.get(i).from().isBefore(before.to())) {
                throw Refused.badValue("Två tider samma dag går in i varandra. Inget är ändrat.");
            }
        }
        return shown(account, book.change(account.user(), rules -> rules.withWeek(times)));
    }

    private WeeklyTime weekly(Account account, WeekTime some) {
        var from = Given.present(some.from(), "Från");
        var to = Given.present(some.to(), "Till");
        if (!from.isBefore(to)) {
            throw Refused.badValue("En tid ska sluta efter att den börjar. Inget är ändrat.");
        }
        String place = Given.optional(some.place()).orElse("");
        return new WeeklyTime(Given.present(some.day(), "Veckodag"), from, to, centre(account, some.centre()), place);
    }

    private String centre(Account account, @Nullable String given) {
        String named = Given.optional(given)
                .orElseGet(
                        () -> account.centres().size() == 1 ? account.centres().get(0) : "");
        if (named.isEmpty()) {
            throw Refused.badValue("Ange vilket centrum tiderna gäller. Inget är ändrat.");
        }
        String centre = places.centre(named);
        if (!account.centres().isEmpty() && !account.centres().contains(centre)) {
            throw Refused.badValue(account.firstName() + " arbetar inte där. Inget är ändrat.");
        }
        return centre;
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public CoachTimes lengths(String coach, Lengths lengths) {
        Account account = coaches.seen(coach);
        return shown(
                account,
                book.change(
                        account.user(),
                        rules -> rules.withLengths(
                                Given.between(lengths.minutes(), rules.minutes(), 10, 240, "Längden i minuter"),
                                Given.between(lengths.pause(), rules.pause(), 0, 120, "Pausen i minuter"),
                                Given.between(lengths.notice(), rules.notice(), 0, 168, "Framförhållningen i timmar"),
                                Given.between(lengths.daysAhead(), rules.daysAhead(), 1, 90, "Antal dagar framåt"))));
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public CoachTimes leave(String coach, Days days) {
        Account account = coaches.seen(coach);
        LocalDate from = Given.inReach(Given.present(days.from(), "Från"));
        LocalDate to = days.to() == null ? from : Given.inReach(days.to());
        if (to.isBefore(from)) {
            throw Refused.badValue("Ledigheten ska sluta efter att den börjar. Inget är ändrat.");
        }
        leaves.away(account.user(), from, to);
        return show(account.user());
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public CoachTimes back(String coach, String from) {
        Account account = coaches.seen(coach);
        LocalDate day = Given.date(from);
        if (leaves.of(account.user()).stream().noneMatch(leave -> leave.from().equals(day))) {
            throw Refused.notFound("Ingen ledighet börjar den dagen. Inget är ändrat.");
        }
        leaves.back(account.user(), day);
        return show(account.user());
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Listing<FreeRow> free(String coach, @Nullable String from, @Nullable Integer atMost) {
        Account account = coaches.seen(coach);
        LocalDate first = Given.date(from, time.today());
        int many = Given.between(atMost, 10, 1, 50, "Antal tider");
        return Listing.of(free
                .next(
                        account.user(),
                        time.instant(),
                        catalogues.current(),
                        some -> !some.start().toLocalDate().isBefore(first),
                        many)
                .stream()
                .map(some -> new FreeRow(some.start(), some.minutes(), some.centre(), some.place()))
                .toList());
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public CoachTimes calendar(String coach, CalendarAddress calendar) {
        Account account = coaches.seen(coach);
        String address = followed.checked(calendar.address());
        CoachRules changed = book.change(account.user(), rules -> rules.withCalendar(address));
        followed.readSoon(account.user());
        return shown(account, changed);
    }

    private CoachTimes shown(Account account, CoachRules rules) {
        return new CoachTimes(
                account.user(),
                account.firstName(),
                rules.week().stream()
                        .map(some -> new WeekTime(some.day(), some.from(), some.to(), some.centre(), some.place()))
                        .toList(),
                rules.minutes(),
                rules.pause(),
                rules.notice(),
                rules.daysAhead(),
                leaves.of(account.user()).stream()
                        .map(some -> new Days(some.from(), some.to()))
                        .toList(),
                followed.of(rules));
    }
}
