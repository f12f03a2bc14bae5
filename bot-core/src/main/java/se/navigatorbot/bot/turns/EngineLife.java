package se.navigatorbot.bot.turns;

import org.springframework.context.SmartLifecycle;

/** Starts the engine before anything is let in at the door, and stops it after the door is shut. */
final class EngineLife implements SmartLifecycle {

    /** Before the web server and the pollers of channels, whose phases are higher. */
    private static final int PHASE = 1000;

    private final Engine engine;

    EngineLife(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void start() {
        engine.start();
    }

    @Override
    public void stop() {
        engine.stop();
    }

    @Override
    public boolean isRunning() {
        return engine.running();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
