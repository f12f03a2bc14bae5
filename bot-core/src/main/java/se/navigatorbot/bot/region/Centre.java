package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;

/**
 * One centre, as its region file describes it.
 *
 * @param id such as {@code ronneby}
 * @param name with which texts are signed: "Navigatorcentrum Ronneby"
 * @param town short name for lists: "Ronneby"
 * @param example whether its data are made up, until the centre signs them
 * @param municipality id of its municipality
 * @param address street and town
 * @param directions how to get there, one or two sentences; empty for none
 * @param week hours of all kinds
 * @param seasons other hours for parts of the year
 * @param specialDays other hours on single days
 * @param redDayEveCloses when it closes at the latest on the day before a red day, null for as usual
 * @param neighbours ids of other centres, nearest first
 * @param duties who answers when; nobody outside them
 * @param channels decisions on channels
 */
public record Centre(
        String id,
        String name,
        String town,
        boolean example,
        String municipality,
        String address,
        Phone phone,
        String email,
        String directions,
        List<WeekRow> week,
        List<Season> seasons,
        List<SpecialDay> specialDays,
        @Nullable LocalTime redDayEveCloses,
        List<String> neighbours,
        List<Duty> duties,
        List<ChannelOpening> channels) {

    public Centre {
        week = List.copyOf(week);
        seasons = List.copyOf(seasons);
        specialDays = List.copyOf(specialDays);
        neighbours = List.copyOf(neighbours);
        duties = List.copyOf(duties);
        channels = List.copyOf(channels);
    }

    public Optional<SpecialDay> specialDay(LocalDate date) {
        return specialDays.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    public Optional<Season> season(LocalDate date) {
        return seasons.stream().filter(season -> season.contains(date)).findFirst();
    }

    /** The rows of one kind on an ordinary week's day of that date, season considered. */
    public List<Span> rows(LocalDate date, WeekRow.Kind kind) {
        List<WeekRow> rows = season(date).map(Season::week).orElse(week);
        return rows.stream()
                .filter(row -> row.day() == date.getDayOfWeek() && row.kind() == kind)
                .map(WeekRow::span)
                .toList();
    }

    /** Whether the channel may carry personal and unasked messages to such a person. */
    public boolean opens(ChannelKind channel, boolean demonstrationPerson) {
        return channels.stream()
                .anyMatch(opening -> opening.channel() == channel && opening.covers(demonstrationPerson));
    }
}
