package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.broadcasts.Broadcast;
import se.navigatorbot.bot.broadcasts.Preview;
import se.navigatorbot.bot.broadcasts.Report;
import se.navigatorbot.bot.broadcasts.Standing;
import se.navigatorbot.bot.broadcasts.Wanted;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastReport;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Count;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Example;

/** Broadcasts as they travel. */
final class BroadcastAnswers {

    private final HouseTime time;

    BroadcastAnswers(HouseTime time) {
        this.time = time;
    }

    /** @param caller who may not read of people sees no examples, since they name some */
    BroadcastPreview preview(Caller caller, Preview preview) {
        Broadcast broadcast = preview.broadcast();
        return new BroadcastPreview(
                broadcast.id(),
                broadcast.recipients(),
                audience(broadcast.wanted()),
                preview.channels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Count(entry.getKey().swedish(), entry.getValue()))
                        .toList(),
                preview.parts(),
                money(preview.kronor()),
                counts(preview.excluded()),
                Rights.may(caller.role(), Action.PARTICIPANT_READ) ? examples(preview) : List.of(),
                preview.warnings(),
                time.local(preview.leaves()),
                broadcast.needsApproval());
    }

    private static List<Example> examples(Preview preview) {
        return preview.examples().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .map(text -> new Example(entry.getKey().swedish(), text)))
                .toList();
    }

    BroadcastStatus status(Standing standing) {
        Broadcast broadcast = standing.broadcast();
        return new BroadcastStatus(
                broadcast.id(),
                broadcast.state().name().toLowerCase(Locale.ROOT),
                broadcast.wanted().text(),
                broadcast.wanted().notice()
                        ? "besked"
                        : broadcast.wanted().subject().label(),
                broadcast.recipients(),
                standing.sent(),
                standing.waiting(),
                counts(standing.notSent()),
                broadcast.by(),
                broadcast.approvedBy(),
                time.local(broadcast.at()),
                audience(broadcast.wanted()),
                begins(broadcast),
                broadcast.note());
    }

    BroadcastReport report(Report report) {
        return new BroadcastReport(
                report.broadcast().id(),
                report.broadcast().recipients(),
                report.delivered(),
                report.sent(),
                report.waiting(),
                counts(report.failed()),
                report.replies(),
                report.signUps(),
                report.optOuts(),
                report.parts(),
                money(report.kronor()));
    }

    private @Nullable LocalDateTime begins(Broadcast broadcast) {
        Instant begins = broadcast.begins();
        return broadcast.plan() != null
                ? broadcast.plan().at()
                : begins != null && begins.isAfter(time.instant()) ? time.local(begins) : null;
    }

    private static String audience(Wanted wanted) {
        String centres = "centrum=" + wanted.centres().stream().sorted().collect(Collectors.joining(","));
        String rest = wanted.filter().text();
        String today = wanted.notice() ? " bokade i dag" : "";
        return centres + (rest.isEmpty() ? "" : " " + rest) + today;
    }

    private static double money(double kronor) {
        return Math.round(kronor * 100) / 100.0;
    }

    private static List<Count> counts(Map<String, Integer> byReason) {
        return byReason.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
