package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Figures. Counts are for all staff and partners, rows by participant for administrators alone. */
@HttpExchange("/api/reports")
public interface ReportsApi {

    /**
     * Outcomes as a whole, by programme, municipality and, where recorded, gender.
     *
     * @param from first day, null for the first of January of this year
     * @param to last day, null for today
     */
    @GetExchange("/outcomes")
    Listing<OutcomeRow> outcomes(
            @RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to);

    /** The same of one programme. */
    @GetExchange("/programmes/{programme}")
    Listing<OutcomeRow> programme(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to);

    /** One month of all centres together and of each; not found when nothing was kept of a month that has ended. */
    @GetExchange("/months/{month}")
    Listing<MonthRow> month(@PathVariable String month);

    /** Whether the other wording of reminders brings more people to their meetings. */
    @GetExchange("/reminders")
    ReminderComparison reminders();

    /** How many have each channel. */
    @GetExchange("/channels")
    Listing<CountRow> channels();

    /**
     * Rows to hand in for a month.
     *
     * @param partner only what the region file marks as shared with that partner, and nobody with protected identity
     */
    @GetExchange("/esf/{month}")
    Listing<EsfLine> esf(@PathVariable String month, @RequestParam(required = false) @Nullable String partner);

    /** The months handed in, and which of them a correction asks for again. */
    @GetExchange("/esf")
    Listing<EsfMonth> esfMonths();

    /** The month has been handed in as it is now. */
    @PostExchange("/esf/{month}/sent")
    Listing<EsfMonth> esfSent(@PathVariable String month);

    /**
     * Outcomes of a group. Numbers are null where a group is too small to be shown.
     *
     * @param group {@code all}, {@code programme}, {@code municipality}, {@code gender} or {@code referral}
     * @param told who still take part and have said themselves that they have come to work or studies
     * @param share to work or education, own words included, in per cent of all who took part; one decimal
     * @param shareOfLeft the same of those who left
     * @param goal reached the goal of 60 per cent of all; null when hidden
     */
    record OutcomeRow(
            String group,
            String name,
            @Nullable Integer participants,
            @Nullable Integer left,
            @Nullable Integer work,
            @Nullable Integer studies,
            @Nullable Integer told,
            @Nullable Double share,
            @Nullable Double shareOfLeft,
            @Nullable Boolean goal) {}

    /** A month of a centre, {@code alla} for all; null for what is too few to be shown, or would give such away. */
    record MonthRow(
            String centre,
            @Nullable Integer people,
            @Nullable Integer wrote,
            @Nullable Integer begun,
            @Nullable Integer left,
            @Nullable Integer reached,
            @Nullable Integer places,
            @Nullable Integer came,
            @Nullable Integer missed) {}

    /**
     * Two wordings of the reminder of meetings compared.
     *
     * @param first first day of the comparison
     * @param last last day of it
     * @param points by how many percentage points more came with the other wording; null while too few have been reminded, and
     *     until a week after the last day: whoever looks on and ends it when it pleases finds what they want to find
     * @param low lower end of the interval in which that lies with 95 per cent
     * @param high upper end of it
     * @param said what may be said of it, in Swedish
     */
    record ReminderComparison(
            LocalDate first,
            LocalDate last,
            List<WordingRow> wordings,
            @Nullable Double points,
            @Nullable Double low,
            @Nullable Double high,
            String said) {}

    /**
     * @param key of the text
     * @param came null, as the others, while too few have been reminded
     */
    record WordingRow(
            String key,
            @Nullable Integer came,
            @Nullable Integer missed,
            @Nullable Integer cancelled) {}

    /** @param count null where it is too few to be shown */
    record CountRow(String what, @Nullable Integer count) {}

    /**
     * A participant in a programme in a month.
     *
     * @param code the participant's random id, never a name or number
     * @param told whether the outcome is the participant's word alone; null without one
     * @param sixMonths what the participant told in this month of half a year after the end
     * @param changed whether it has changed since the month was last handed in
     */
    record EsfLine(
            String code,
            @Nullable String programme,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String outcome,
            @Nullable Boolean told,
            @Nullable String sixMonths,
            @Nullable Integer minutes,
            boolean changed) {}

    /** @param again whether it must be handed in again, since something up to it has been corrected */
    record EsfMonth(String month, LocalDateTime sentAt, boolean again) {}
}
