package se.navigatorbot.admin.line;

import org.jline.utils.Signals;

/**
 * Ctrl-C while a command runs interrupts it, so that it can say what became of the data. Closed when the command has
 * ended.
 */
final class Interruption implements AutoCloseable {

    private static final String SIGNAL = "INT";

    private final Object before;

    private Interruption(Object before) {
        this.before = before;
    }

    /** Until it is closed. */
    static Interruption ofThisThread() {
        Thread runs = Thread.currentThread();
        return new Interruption(Signals.register(SIGNAL, runs::interrupt));
    }

    @Override
    public void close() {
        Signals.unregister(SIGNAL, before);
        Thread.interrupted();
    }
}
