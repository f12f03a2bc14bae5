package se.navigatorbot.bot.desk.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.ReportsApi;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;

/**
 * A month of all centres and of each, and the year's outcomes until its end, to be read or printed for a steering group:
 * the same numbers as {@code report month} and {@code report outcomes} give.
 */
@DeskPage
public class MonthPages {

    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("sv"));
    private static final String FEW = "–";

    private final ReportsApi reports;
    private final Region region;
    private final HouseTime time;
    private final Pages pages;

    MonthPages(ReportsApi reports, Region region, HouseTime time, Pages pages) {
        this.reports = reports;
        this.region = region;
        this.time = time;
        this.pages = pages;
    }

    /** @param month as 2026-10; empty for the last one that has ended */
    @GetMapping("/desk/figures/month")
    @Needs(Action.REPORT_READ)
    public View month(@RequestParam(defaultValue = "") String month) {
        YearMonth current = YearMonth.from(time.today());
        String wanted = month.isBlank() ? current.minusMonths(1).toString() : month.strip();
        Month figures = figures(wanted);
        YearMonth shown = YearMonth.parse(wanted);
        LocalDate last = shown.atEndOfMonth().isAfter(time.today()) ? time.today() : shown.atEndOfMonth();
        List<Line> outcomes = last.isBefore(shown.atDay(1))
                ? List.of()
                : reports.outcomes(last.withDayOfYear(1).toString(), last.toString()).rows().stream()
                        .map(this::outcome)
                        .toList();
        return pages.page(
                "month",
                Map.of(
                        "where",
                        "figures",
                        "month",
                        NAMED.format(shown),
                        "open",
                        !shown.isBefore(current),
                        "before",
                        shown.minusMonths(1).toString(),
                        "after",
                        shown.isBefore(current) ? shown.plusMonths(1).toString() : "",
                        "year",
                        String.valueOf(last.getYear()),
                        "missing",
                        figures.missing(),
                        "centres",
                        figures.centres(),
                        "outcomes",
                        outcomes));
    }

    /** A month of which nothing was kept says so; the outcomes below it go by dates and stand. */
    private Month figures(String wanted) {
        try {
            return new Month(
                    reports.month(wanted).rows().stream().map(this::centre).toList(), "");
        } catch (Refused refused) {
            if (refused.problem().status() != HttpStatus.NOT_FOUND.value()) {
                throw refused;
            }
            return new Month(List.of(), refused.problem().detail());
        }
    }

    private Line centre(MonthRow row) {
        String name = region.centre(row.centre()).map(Centre::town).orElse("Alla");
        return new Line(
                name,
                Stream.of(
                                row.people(),
                                row.wrote(),
                                row.begun(),
                                row.left(),
                                row.reached(),
                                row.places(),
                                row.came(),
                                row.missed())
                        .map(MonthPages::number)
                        .toList());
    }

    private Line outcome(OutcomeRow row) {
        return new Line(
                name(row),
                Stream.of(
                                row.participants(),
                                row.left(),
                                row.work(),
                                row.studies(),
                                row.told(),
                                row.share(),
                                row.shareOfLeft())
                        .map(MonthPages::number)
                        .toList());
    }

    private String name(OutcomeRow row) {
        return switch (row.group()) {
            case "all" -> "Alla";
            case "programme" ->
                region.programmes().stream()
                        .filter(programme -> programme.id().equals(row.name()))
                        .map(Programme::name)
                        .findFirst()
                        .orElse(row.name());
            case "municipality" ->
                region.municipality(row.name()).map(Municipality::name).orElse(row.name());
            default -> row.name();
        };
    }

    /** Swedish decimals; what is too few to be shown is a dash. */
    private static String number(@Nullable Number number) {
        return Optional.ofNullable(number)
                .map(of -> of.toString().replace('.', ','))
                .orElse(FEW);
    }

    /** @param missing why there are no figures, empty when there are */
    private record Month(List<Line> centres, String missing) {}

    /** @param cells as shown, in the order of the columns */
    record Line(String name, List<String> cells) {}
}
