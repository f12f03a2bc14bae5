package se.navigatorbot.bot.freetimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Rules and calendars in memory. */
public final class MemoryCoachBook implements CoachBook {

    private final Map<String, CoachRules> rules = new ConcurrentHashMap<>();
    private final Map<String, BusyCalendar> calendars = new ConcurrentHashMap<>();

    @Override
    public Optional<CoachRules> rules(String coach) {
        return Optional.ofNullable(rules.get(coach));
    }

    @Override
    public List<CoachRules> all() {
        return List.copyOf(rules.values());
    }

    @Override
    public CoachRules change(String coach, UnaryOperator<CoachRules> change) {
        CoachRules changed = change.apply(rules(coach).orElse(CoachRules.none(coach)));
        rules.put(coach, changed);
        return changed;
    }

    @Override
    public Optional<BusyCalendar> calendar(String coach) {
        return Optional.ofNullable(calendars.get(coach));
    }

    @Override
    public void keep(String coach, BusyCalendar calendar) {
        calendars.put(coach, calendar);
    }

    public void clear() {
        rules.clear();
        calendars.clear();
    }
}
