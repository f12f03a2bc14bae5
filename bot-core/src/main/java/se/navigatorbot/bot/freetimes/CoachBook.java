package se.navigatorbot.bot.freetimes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rules of coaches, and what their published calendars say. */
public interface CoachBook {

    /** The rules of a coach; empty when none have been given. */
    Optional<CoachRules> rules(String coach);

    /** All that have been given, by user name. */
    List<CoachRules> all();

    /**
     * Changes the rules, from {@link CoachRules#none} when there are none; {@code change} is called again when somebody
     * else was faster.
     *
     * @return as they stand afterwards
     */
    CoachRules change(String coach, UnaryOperator<CoachRules> change);

    /** What the coach's calendar said last. */
    Optional<BusyCalendar> calendar(String coach);

    /** Keeps what was read; the last one wins. */
    void keep(String coach, BusyCalendar calendar);
}
