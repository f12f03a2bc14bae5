package se.navigatorbot.bot.spool;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Begins giving the store what was kept once it could be handled, and ends after the door is shut. */
public final class SpoolLife implements SmartLifecycle {

    /** After the engine, before the web server and the pollers of channels. */
    private static final int PHASE = 1100;

    private final Spool spool;
    private final Replay.Taker taker;
    private final FirstAid firstAid;
    private volatile @Nullable Replay replay;

    public SpoolLife(Spool spool, Replay.Taker taker, FirstAid firstAid) {
        this.spool = spool;
        this.taker = taker;
        this.firstAid = firstAid;
    }

    @Override
    public void start() {
        spool.answerDanger(firstAid);
        replay = new Replay(spool, taker);
    }

    @Override
    public void stop() {
        Replay running = replay;
        if (running != null) {
            running.close();
            replay = null;
        }
    }

    @Override
    public boolean isRunning() {
        return replay != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
