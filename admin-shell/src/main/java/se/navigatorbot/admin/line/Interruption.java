package se.navigatorbot.admin.line;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jline.utils.Signals;
import se.navigatorbot.admin.server.ServerFault;

/** What Ctrl-C does for a while. Closed when that is over. */
final class Interruption implements AutoCloseable {

    private static final String SIGNAL = "INT";
    private static final long AGAIN = Duration.ofMillis(100).toNanos();

    private final Object before;
    private final AtomicBoolean over;

    private Interruption(Object before, AtomicBoolean over) {
        this.before = before;
        this.over = over;
    }

    /**
     * It interrupts the command that this thread runs, so that it can say what became of the data: again and again, since
     * Java 17 forgets an interruption that comes while the body of an answer is read.
     */
    static Interruption ofThisThread() {
        Thread runs = Thread.currentThread();
        AtomicBoolean over = new AtomicBoolean();
        return new Interruption(Signals.register(SIGNAL, () -> interrupt(runs, over)), over);
    }

    private static void interrupt(Thread runs, AtomicBoolean over) {
        while (!over.get()) {
            runs.interrupt();
            LockSupport.parkNanos(AGAIN);
        }
    }

    /** It ends the program: whoever waits for a line of a console cannot be interrupted. */
    static Interruption leaving(Runnable farewell) {
        Runnable leave = () -> {
            farewell.run();
            System.exit(ServerFault.BROKEN);
        };
        return new Interruption(Signals.register(SIGNAL, leave), new AtomicBoolean());
    }

    @Override
    public void close() {
        over.set(true);
        Signals.unregister(SIGNAL, before);
        Thread.interrupted();
    }
}
