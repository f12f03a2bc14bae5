package se.navigatorbot.bot.outbox;

/** Which broadcasts staff have stopped while they were going out. */
@FunctionalInterface
public interface StoppedBroadcasts {

    boolean stopped(String broadcastId);
}
