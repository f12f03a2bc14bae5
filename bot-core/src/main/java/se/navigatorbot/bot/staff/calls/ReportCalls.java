package se.navigatorbot.bot.staff.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.reports.EsfMonths;
import se.navigatorbot.bot.reports.EsfSent;
import se.navigatorbot.bot.reports.Figures;
import se.navigatorbot.bot.reports.MonthsKept;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.ReportsApi;

/** Figures for staff, steering groups and partners. */
@StaffAddress
public class ReportCalls implements ReportsApi {

    private static final int LEAST = 5;

    private final Figures figures;
    private final MonthsKept months;
    private final EsfSent sent;
    private final ReminderTrial trial;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    ReportCalls(
            Figures figures,
            MonthsKept months,
            EsfSent sent,
            ReminderTrial trial,
            Places places,
            Callers callers,
            HouseTime time) {
        this.figures = figures;
        this.months = months;
        this.sent = sent;
        this.trial = trial;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.REPORT_READ)
    public Listing<OutcomeRow> outcomes(@Nullable String from, @Nullable String to) {
        return outcomesOf("", from, to);
    }

    @Override
    @Needs(Action.REPORT_READ)
    public Listing<OutcomeRow> programme(String programme, @Nullable String from, @Nullable String to) {
        if (places.region().programmes().stream().map(Programme::id).noneMatch(programme::equals)) {
            throw Refused.notFound("Programmet " + programme + " finns inte i regionen.");
        }
        return outcomesOf(programme, from, to);
    }

    private Listing<OutcomeRow> outcomesOf(String programme, @Nullable String from, @Nullable String to) {
        LocalDate last =
                Given.date(to, outside() ? time.today().withDayOfMonth(1).minusDays(1) : time.today());
        LocalDate first = Given.date(from, last.withDayOfYear(1));
        if (last.isBefore(first)) {
            throw Refused.badValue("Perioden slutar före den börjar.");
        }
        inWholeMonths(first, last);
        return Listing.of(ReportRows.outcomes(figures.outcomes(first, last), programme));
    }

    @Override
    @Needs(Action.REPORT_READ)
    public Listing<MonthRow> month(String month) {
        YearMonth wanted = named(month);
        if (wanted.isAfter(YearMonth.from(time.today()))) {
            throw Refused.badValue("Månaden har inte börjat än.");
        }
        inWholeMonths(wanted.atDay(1), wanted.atEndOfMonth());
        return Listing.of(ReportRows.months(months.of(wanted).orElseThrow(this::neverKept)));
    }

    private boolean outside() {
        return callers.current().role() == Role.PARTNER;
    }

    /** Two periods that are a day apart would tell another authority of the one who left on that day. */
    private void inWholeMonths(LocalDate first, LocalDate last) {
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (outside() && !(whole && last.isBefore(time.today()))) {
            throw Refused.badValue("Samverkansparter läser hela månader som har slutat.");
        }
    }

    /** Who belonged to which centre then is known to nobody now. */
    private Refused neverKept() {
        return Refused.notFound("Inga siffror sparades för den månaden, och de går inte att räkna ut i efterhand."
                + " Månader sparas från " + months.since() + ". Resultat per period finns ändå.");
    }

    @Override
    @Needs(Action.REPORT_READ)
    public ReminderComparison reminders() {
        if (!trial.set()) {
            throw Refused.notFound("Inga texter jämförs. Inställningen navigator.reminders.compare börjar det.");
        }
        return ReportRows.reminders(figures.reminders(trial), time.today());
    }

    @Override
    @Needs(Action.REPORT_READ)
    public Listing<CountRow> channels() {
        return Listing.of(figures.channels().entrySet().stream()
                .map(one -> new CountRow(one.getKey(), one.getValue() < LEAST ? null : one.getValue()))
                .toList());
    }

    @Override
    @Needs(Action.ESF_EXPORT)
    public Listing<EsfLine> esf(String month, @Nullable String partner) {
        YearMonth wanted = named(month);
        Optional<String> shared = Given.optional(partner);
        List<String> marked = shared.map(this::marked).orElse(Region.SHARED);
        EsfMonths months = figures.esf(row -> shared.isEmpty() || !row.protectedPerson());
        return Listing.of(months.rows(wanted).stream()
                .map(row -> ReportRows.esf(row, marked))
                .toList());
    }

    @Override
    @Needs(Action.ESF_EXPORT)
    public Listing<EsfMonth> esfMonths() {
        EsfMonths months = figures.esf(row -> true);
        return Listing.of(sent.all().entrySet().stream()
                .map(one ->
                        new EsfMonth(one.getKey().toString(), time.local(one.getValue()), months.again(one.getKey())))
                .toList());
    }

    @Override
    @Needs(Action.ESF_EXPORT)
    public Listing<EsfMonth> esfSent(String month) {
        YearMonth wanted = named(month);
        if (!wanted.isBefore(YearMonth.from(time.today()))) {
            throw Refused.badValue("Månaden är inte slut än. Inget är ändrat.");
        }
        sent.handedIn(wanted, time.instant());
        return esfMonths();
    }

    private List<String> marked(String partner) {
        List<String> marked = places.region().sharing().get(partner);
        if (marked == null) {
            throw Refused.badValue("Regionfilen säger inte vad som får delas med " + partner + ".");
        }
        return marked;
    }

    private static YearMonth named(String month) {
        try {
            YearMonth named = YearMonth.parse(month.strip());
            Given.inReach(named.atDay(1));
            return named;
        } catch (DateTimeException e) {
            throw Refused.badValue("Månad skrivs som 2026-11.");
        }
    }
}
