package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.CoachTimesApi;
import se.navigatorbot.bot.staffapi.CoachTimesApi.CalendarAddress;
import se.navigatorbot.bot.staffapi.CoachTimesApi.CoachTimes;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Days;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Followed;
import se.navigatorbot.bot.staffapi.CoachTimesApi.FreeRow;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Lengths;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Week;

/** When participants may book a coach by themselves. */
final class CoachTimesCommands {

    private static final String GROUP = "Coachers tider";

    private static final List<Column<FreeRow>> FREE = List.of(
            new Column<>("Start", "start", FreeRow::start),
            new Column<>("Min", "minutes", FreeRow::minutes),
            new Column<>("Centrum", "centre", FreeRow::centre),
            new Column<>("Plats", "place", FreeRow::place));

    private final Server server;
    private final Screen screen;

    CoachTimesCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "coach-times show",
            group = GROUP,
            description = "Visar när deltagare själva kan boka en coach.",
            help = "coach-times show sara")
    void show(@Argument(index = 0, description = "coachens användarnamn") String coach) {
        CoachTimes times = api().show(coach);
        screen.did(described(times), times);
    }

    @Command(
            name = "coach-times week",
            group = GROUP,
            description = "Sätter veckans tider då en coach kan bokas. Utan --times kan ingen boka själv.",
            help = "coach-times week sara --times \"mån-tor 9-12, tis 13-15.30\" --centre ronneby")
    void week(
            @Argument(index = 0, description = "coachens användarnamn") String coach,
            @Option(longName = "times", description = "veckodagar och klockslag, med komma emellan") String times,
            @Option(longName = "centre", description = "centrum; annars coachens enda") String centre,
            @Option(longName = "place", description = "plats; annars centrumets adress") String place) {
        Week week = new Week(TypedWeek.read(times, Given.orNull(centre), Given.orNull(place)));
        CoachTimes changed = api().week(coach, week);
        screen.did(described(changed), changed);
    }

    @Command(
            name = "coach-times lengths",
            group = GROUP,
            description = "Ändrar hur långa möten är, pausen mellan dem och hur de får bokas.",
            help = "coach-times lengths sara --minutes 30 --pause 10 --notice 4 --days 21")
    void lengths(
            @Argument(index = 0, description = "coachens användarnamn") String coach,
            @Option(longName = "minutes", description = "ett mötes längd i minuter") @Nullable Integer minutes,
            @Option(longName = "pause", description = "minuter fria före och efter") @Nullable Integer pause,
            @Option(longName = "notice", description = "timmar som minst ska vara kvar") @Nullable Integer notice,
            @Option(longName = "days", description = "så många dagar framåt") @Nullable Integer days) {
        CoachTimes changed = api().lengths(coach, new Lengths(minutes, pause, notice, days));
        screen.did(described(changed), changed);
    }

    @Command(
            name = "coach-times leave",
            group = GROUP,
            description = "Gör dagar lediga, eller tar tillbaka det. Bokade möten står kvar.",
            help = "coach-times leave sara --from 2026-12-21 --to 2027-01-06")
    void leave(
            @Argument(index = 0, description = "coachens användarnamn") String coach,
            @Option(longName = "from", required = true, description = "första dagen") LocalDate from,
            @Option(longName = "to", description = "sista dagen; annars samma dag") @Nullable LocalDate to,
            @Option(longName = "remove", description = "ta tillbaka ledigheten") boolean remove) {
        CoachTimes changed = remove ? api().back(coach, from.toString()) : api().leave(coach, new Days(from, to));
        screen.did(described(changed), changed);
    }

    @Command(
            name = "coach-times calendar",
            group = GROUP,
            description = "Följer en coachs publicerade kalender (ICS), så att upptagna tider inte bokas.",
            help = "coach-times calendar sara --address https://outlook.office365.com/owa/calendar/…/calendar.ics")
    void calendar(
            @Argument(index = 0, description = "coachens användarnamn") String coach,
            @Option(longName = "address", description = "kalenderns publicerade adress") String address,
            @Option(longName = "remove", description = "sluta följa kalendern") boolean remove) {
        if (remove != address.isBlank()) {
            throw new BadInput("Ange ett av --address och --remove. Inget är ändrat.");
        }
        CoachTimes changed = api().calendar(coach, new CalendarAddress(remove ? "" : address));
        screen.did(described(changed), changed);
    }

    @Command(
            name = "coach-times free",
            group = GROUP,
            description = "Visar nästa lediga tider hos en coach.",
            help = "coach-times free sara --from 2026-11-30 --at-most 5")
    void free(
            @Argument(index = 0, description = "coachens användarnamn") String coach,
            @Option(longName = "from", description = "från och med; annars nu") @Nullable LocalDate from,
            @Option(longName = "at-most", description = "så många; annars 10") @Nullable Integer atMost) {
        screen.rows(api().free(coach, Given.iso(from), atMost), FREE, "Inga lediga tider.");
    }

    private CoachTimesApi api() {
        return server.call(CoachTimesApi.class);
    }

    private static String described(CoachTimes times) {
        if (times.week().isEmpty()) {
            return times.coachName() + " kan inte bokas av deltagare själva." + off(times) + followed(times.calendar());
        }
        String week = times.week().stream().map(TypedWeek::said).collect(Collectors.joining(", "));
        return times.coachName() + " kan bokas " + week + ". Möten på " + times.minutes() + " minuter, paus "
                + times.pause() + ", tidigast om " + times.notice() + " timmar, högst " + times.daysAhead()
                + " dagar framåt." + off(times) + followed(times.calendar());
    }

    private static String followed(Followed calendar) {
        if (calendar.host().isEmpty()) {
            return "";
        }
        String age = calendar.minutesOld() == null
                ? "inte läst än"
                : calendar.busy() + " upptagna tider, läst för " + calendar.minutesOld() + " minuter sedan";
        String fault = calendar.fault().isEmpty() ? "" : " " + calendar.fault();
        return " Kalendern hos " + calendar.host() + ": " + age + "." + fault;
    }

    private static String off(CoachTimes times) {
        return times.leave().isEmpty()
                ? ""
                : " Ledig "
                        + times.leave().stream().map(CoachTimesCommands::said).collect(Collectors.joining(", ")) + ".";
    }

    private static String said(Days days) {
        LocalDate to = days.to();
        return to == null || to.equals(days.from())
                ? Plain.said(days.from())
                : Plain.said(days.from()) + " till " + Plain.said(to);
    }
}
