package se.navigatorbot.bot.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which times of coaches are taken. Changes are durable when a method returns. */
public interface Diary {

    /**
     * Claims a time for a while; the commit that follows holds it by an effect, else it falls free.
     *
     * @param turn id of the turn; claiming again with the same one gives the same answer
     * @param pause what is to stay free before and after
     * @return false when it overlaps another meeting's time
     */
    boolean claim(TakenTime time, String turn, Instant now, Duration pause);

    /** Makes it a held one; repeating it changes nothing. */
    void hold(TakenTime time);

    /** Gives it back; repeating it changes nothing. */
    void release(TakenTime time);

    /** What is held, and what is claimed at that moment. */
    List<TakenTime> taken(String coach, Instant now);
}
