package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.desk.queue.AnswerPromise.Pressure;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.calls.HouseTime;

/** Turns what the house knows of the waiting into what staff read. */
public final class QueueWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** Less than a minute. */
    public static final String JUST_NOW = "nyss";

    private static final int KEPT = 5000;
    /** Who was told that somebody reads now has no later time to wait for. */
    private static final Duration TOLD_AT_ONCE = Duration.ofMinutes(1);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", SWEDISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE H.mm", SWEDISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", SWEDISH);

    private final Recent<Moment, Pressure> pressures = new Recent<>(KEPT);
    private final Recent<Asked, Optional<LocalDateTime>> dues = new Recent<>(KEPT);
    private final Region region;
    private final Catalogues catalogues;
    private final AnswerPromise promise;
    private final FirstNames names;
    private final HouseTime time;

    QueueWords(Region region, Catalogues catalogues, AnswerPromise promise, FirstNames names, HouseTime time) {
        this.region = region;
        this.catalogues = catalogues;
        this.promise = promise;
        this.names = names;
        this.time = time;
    }

    List<QueueRow> rows(List<Waiter> rows, Caller caller) {
        Catalogue catalogue = catalogues.current();
        return rows.stream().map(one -> row(one, caller, catalogue)).toList();
    }

    private QueueRow row(Waiter waiter, Caller caller, Catalogue catalogue) {
        Row row = waiter.row();
        Handover handover = row.handover();
        boolean taken = handover != null && handover.state() == Handover.State.TAKEN;
        String staff = handover != null && taken ? handover.staff() : waiter.alarmTaker();
        boolean aside = handover != null && handover.state() == Handover.State.SNOOZED;
        Instant since = since(row);
        Pressure pressure = taken || aside ? Pressure.CALM : pressure(row.homeCentre(), since, catalogue);
        return new QueueRow(
                row.id(),
                group(waiter, caller),
                name(row),
                waited(Duration.between(since, time.instant())),
                handover == null || !handover.waits() ? "" : promised(row, handover, catalogue),
                pressure.name().toLowerCase(Locale.ROOT),
                pressureWords(pressure),
                reason(row),
                details(row, caller),
                staff == null ? "" : caller.user().equals(staff) ? "du" : names.of(staff),
                alarms(waiter));
    }

    /** Worked out once a minute for all open desks. */
    private Pressure pressure(@Nullable String centre, Instant since, Catalogue catalogue) {
        LocalDateTime now = time.now().truncatedTo(ChronoUnit.MINUTES);
        Moment moment = new Moment(centre, since, now, catalogue.version());
        Pressure known = pressures.get(moment);
        if (known == null) {
            known = promise.of(centre, time.local(since), now, catalogue);
            pressures.put(moment, known);
        }
        return known;
    }

    /** What the person was told, where that lay ahead; else when the centre's own time is over. */
    private String promised(Row row, Handover handover, Catalogue catalogue) {
        Instant told = handover.offer() == null ? null : handover.offer().promisedAt();
        if (told != null && told.isAfter(handover.since().plus(TOLD_AT_ONCE))) {
            return "lovat " + moment(time.local(told));
        }
        return due(row.homeCentre(), handover.since(), catalogue)
                .map(due -> "före " + moment(due))
                .orElse("");
    }

    private Optional<LocalDateTime> due(@Nullable String centre, Instant since, Catalogue catalogue) {
        Asked asked = new Asked(centre, since, catalogue.version());
        Optional<LocalDateTime> known = dues.get(asked);
        if (known == null) {
            known = promise.due(centre, time.local(since), catalogue);
            dues.put(asked, known);
        }
        return known;
    }

    private String moment(LocalDateTime at) {
        long days = ChronoUnit.DAYS.between(time.today(), at.toLocalDate());
        return days == 0 ? CLOCK.format(at) : Math.abs(days) < 7 ? DAY_AND_CLOCK.format(at) : DATE.format(at);
    }

    private record Asked(@Nullable String centre, Instant since, long catalogue) {}

    private record Moment(@Nullable String centre, Instant since, LocalDateTime now, long catalogue) {}

    /** Whether somebody has waited longer than the centre wants. */
    public boolean late(Row row) {
        return promise.of(row.homeCentre(), time.local(since(row)), time.now(), catalogues.current()) == Pressure.PAST;
    }

    /** Whether nobody has taken a crisis yet. */
    static boolean alarms(Waiter waiter) {
        return waiter.row().crisis() != null && waiter.alarmTaker() == null;
    }

    /** Where it stands in the queue of that caller, as in {@link QueueRow#group()}. */
    static String group(Waiter waiter, Caller caller) {
        Row row = waiter.row();
        Handover handover = row.handover();
        if (row.crisis() != null || handover == null) {
            return "crisis";
        }
        return switch (handover.state()) {
            case REQUESTED, OFFERED -> "waiting";
            case TAKEN -> caller.user().equals(handover.staff()) ? "mine" : "taken";
            case SNOOZED -> "snoozed";
        };
    }

    /** As the other; an employer without a name is called one. */
    public static String name(Row row) {
        return row.firstName().isBlank() && row.employers() ? "Arbetsgivare" : name(row.firstName());
    }

    /** What staff call somebody whose name nobody knows yet. */
    public static String name(String firstName) {
        return firstName.isBlank() ? "Okänd" : firstName;
    }

    private static String pressureWords(Pressure pressure) {
        return switch (pressure) {
            case CALM -> "";
            case HALF -> "snart för länge";
            case PAST -> "för länge";
        };
    }

    private static String reason(Row row) {
        Handover handover = row.handover();
        return handover == null ? "kris" : handover.reason();
    }

    /** The centre only for whom it is news: somebody with one centre knows it. */
    private String details(Row row, Caller caller) {
        String centre = caller.centres().size() == 1 && row.homeCentre() != null ? "" : town(row.homeCentre());
        String channel = row.channels().isEmpty() ? "" : row.channels().get(0).swedish();
        return Stream.of(centre, channel, language(row.language()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The language, when it is not Swedish. */
    public static String language(String code) {
        return code.equals("sv") ? "" : Locale.forLanguageTag(code).getDisplayLanguage(SWEDISH);
    }

    /** The short name of a centre. */
    public String town(@Nullable String centre) {
        return region.centre(centre).map(Centre::town).orElse("utan centrum");
    }

    private static Instant since(Row row) {
        Handover handover = row.handover();
        Instant heard = row.lastHeard();
        return handover != null ? handover.since() : heard == null ? Instant.EPOCH : heard;
    }

    /** A length of time as one says it. */
    public static String waited(Duration waited) {
        long minutes = Math.max(0, waited.toMinutes());
        if (minutes < 1) {
            return JUST_NOW;
        }
        if (minutes < 60) {
            return minutes + " min";
        }
        long hours = minutes / 60;
        if (hours < 24) {
            return minutes % 60 == 0 || hours >= 6 ? hours + " tim" : hours + " tim " + minutes % 60 + " min";
        }
        return hours / 24 == 1 ? "1 dag" : hours / 24 + " dagar";
    }

    /** What an empty queue says. */
    String rest(Caller caller) {
        return "Inget väntar. Bra jobbat, " + caller.firstName() + ".";
    }
}
