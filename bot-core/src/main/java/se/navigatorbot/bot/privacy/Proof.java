package se.navigatorbot.bot.privacy;

import java.time.Instant;
import java.util.List;

/**
 * That somebody was erased, without a word of whom.
 *
 * @param mark keyed hash of the id that the person had: whoever still knows the id can ask whether it was this one
 * @param at business time
 * @param by user name of who did it
 * @param records how many records went
 * @param looked how many keys of the store were looked through afterwards
 * @param log whether the log of changes on disk was written anew, in Swedish
 * @param left what is left to do by hand, in Swedish; empty for nothing
 * @param millis how long it took, real time
 */
public record Proof(
        String mark, Instant at, String by, long records, long looked, String log, List<String> left, long millis) {

    public Proof {
        left = List.copyOf(left);
    }
}
