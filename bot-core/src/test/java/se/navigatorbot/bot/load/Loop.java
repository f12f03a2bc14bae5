package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread for all connections of a generator: whoever measures on two cores must not take them for switching between
 * threads of its own.
 */
final class Loop implements AutoCloseable {

    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

    private final Selector selector;
    private volatile boolean running = true;
    private volatile @Nullable LongSupplier between;

    Loop(String name) {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Threads.daemon(name, this::run);
    }

    /** What a connection does when something has come; an {@link IOException} closes it. */
    interface Ready {
        void ready() throws IOException;

        /** The connection is gone; called once, in the loop. */
        void gone();
    }

    /** Calls when something has come, be it bytes or a connection; may be called from any thread. */
    void watch(SelectableChannel channel, int operations, Ready ready) throws IOException {
        channel.configureBlocking(false);
        try {
            channel.register(selector, operations, ready);
        } catch (ClosedChannelException e) {
            ready.gone();
        }
        selector.wakeup();
    }

    /** Called after each look at the connections; says how many nanoseconds later it wants to be called again. */
    void between(LongSupplier work) {
        between = work;
        selector.wakeup();
    }

    private void run() {
        while (running) {
            try {
                LongSupplier work = between;
                long wait = work == null ? LONGEST_WAIT : Math.min(LONGEST_WAIT, work.getAsLong());
                if (wait <= 0) {
                    selector.selectNow(Loop::serve);
                } else {
                    selector.select(Loop::serve, Math.max(1, TimeUnit.NANOSECONDS.toMillis(wait)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void serve(SelectionKey key) {
        Ready ready = (Ready) key.attachment();
        try {
            ready.ready();
        } catch (IOException | CancelledKeyException e) {
            key.cancel();
            close(key.channel());
            ready.gone();
        }
    }

    /** Closes what may be closed already. */
    static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            // Already gone, which is what was wanted.
        }
    }

    @Override
    public void close() {
        running = false;
        selector.keys().forEach(key -> close(key.channel()));
        close(selector);
    }
}
