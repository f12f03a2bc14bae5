package se.navigatorbot.bot.partitions;

import se.navigatorbot.bot.redis.Partition;

/** What is done when partitions come and go. */
public interface Tenure {

    /** It has come to us: whatever must be known before any work in it. */
    void prepare(Partition partition);

    /** Work may begin. */
    void begin(Partition partition);

    /** Nothing new is begun; what is under way goes on and may still change the store. */
    void pause(Partition partition);

    /** It is not ours any more. */
    void end(Partition partition);
}
