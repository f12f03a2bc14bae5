package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.staffapi.StatusApi.StatusLine;
import se.navigatorbot.bot.transit.GtfsFault;
import se.navigatorbot.bot.transit.TimetableReport;
import se.navigatorbot.bot.transit.Validity;

/** How the timetable for buses is, so that staff get a new one before the old one runs out. */
final class TimetableLine {

    private static final String PART = "tidtabell";
    private static final String NEW = " Lägg en ny fil i navigator.transit.file och starta om.";

    /** As many days before it runs out staff are told: placements are offered that long before they begin. */
    private static final int AHEAD = 28;

    private static final int SHOWN = 3;

    private TimetableLine() {}

    /** Empty when none is wanted. */
    static Optional<StatusLine> of(TimetableReport report, LocalDate today) {
        return switch (report.state()) {
            case NONE -> Optional.empty();
            case UNREADABLE -> line("degraded", "Tidtabellen går inte att läsa, så bussar blir inte svarade på." + NEW);
            case REFUSED -> line("degraded", "Tidtabellen har fel och används inte." + faults(report) + NEW);
            case USED -> Optional.of(used(report, today));
        };
    }

    private static StatusLine used(TimetableReport report, LocalDate today) {
        Validity validity = report.validity();
        if (validity == null) {
            return new StatusLine(PART, "degraded", "Tidtabellen har ingen buss." + faults(report) + NEW);
        }
        if (today.isAfter(validity.to())) {
            return new StatusLine(
                    PART, "degraded", "Tidtabellen gällde till " + day(validity.to()) + "." + NEW + faults(report));
        }
        if (today.isBefore(validity.from())) {
            return new StatusLine(
                    PART, "degraded", "Tidtabellen gäller först från " + day(validity.from()) + "." + faults(report));
        }
        String until = "Tidtabellen gäller till " + day(validity.to()) + ".";
        boolean soon = validity.to().isBefore(today.plusDays(AHEAD));
        return new StatusLine(PART, "up", until + (soon ? NEW : "") + faults(report));
    }

    private static String faults(TimetableReport report) {
        if (report.faults().isEmpty()) {
            return "";
        }
        int many = report.faults().size();
        String shown =
                report.faults().stream().limit(SHOWN).map(GtfsFault::swedish).collect(Collectors.joining("; "));
        return " Det som inte går att använda (" + (many > 99 ? "minst 100" : many) + "): " + shown
                + (many > SHOWN ? " … Loggen nämner resten." : ".");
    }

    private static String day(LocalDate date) {
        return SwedishTime.day(date) + " " + date.getYear();
    }

    private static Optional<StatusLine> line(String state, String sentence) {
        return Optional.of(new StatusLine(PART, state, sentence));
    }
}
