package se.navigatorbot.admin.line;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jline.utils.Signals;
import se.navigatorbot.admin.server.ServerFault;

/** What Ctrl-C does for a while. Closed when that is over. */
final class Interruption implements AutoCloseable {

    private static final String SIGNAL = "INT";
    private static final long AGAIN = Duration.ofMillis(100).toNanos();

    private final Object before;
    private final Until over;

    private Interruption(Object before, Until over) {
        this.before = before;
        this.over = over;
    }

    /**
     * It interrupts the command that this thread runs, so that it can say what became of the data: again and again, since
     * Java 17 forgets an interruption that comes while the body of an answer is read.
     */
    static Interruption ofThisThread() {
        Until over = new Until(Thread.currentThread());
        return new Interruption(Signals.register(SIGNAL, over::interrupts), over);
    }

    /** It ends the program: whoever waits for a line of a console cannot be interrupted. */
    static Interruption leaving(Runnable farewell) {
        Runnable leave = () -> {
            farewell.run();
            System.exit(ServerFault.BROKEN);
        };
        return new Interruption(Signals.register(SIGNAL, leave), new Until(Thread.currentThread()));
    }

    @Override
    public void close() {
        over.comes();
        Signals.unregister(SIGNAL, before);
    }

    /** The end of a command: after it nothing interrupts the thread, which asks for the next line. */
    static final class Until {

        private final Thread runs;
        private boolean over;

        Until(Thread runs) {
            this.runs = runs;
        }

        void interrupts() {
            while (once()) {
                LockSupport.parkNanos(AGAIN);
            }
        }

        private synchronized boolean once() {
            if (!over) {
                runs.interrupt();
            }
            return !over;
        }

        /** Called by the thread itself. */
        synchronized void comes() {
            over = true;
            Thread.interrupted();
        }
    }
}
