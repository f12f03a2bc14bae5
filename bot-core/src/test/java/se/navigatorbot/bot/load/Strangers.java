package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Many people who write at a steady pace and do not wait for answers; each text comes again until it is taken. */
final class Strangers {

    private static final int PEOPLE = 2000;
    private static final int CONNECTIONS = 48;

    private final URI address;
    private final Webhook webhook;
    private final Ledger ledger;
    private final long pause;
    private final String run = String.format("%08x", (int) System.nanoTime());
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong nextSlot = new AtomicLong();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile boolean writing = true;

    Strangers(URI address, Ledger ledger, int perSecond) {
        this.address = address;
        this.webhook = new Webhook(address);
        this.ledger = ledger;
        this.pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** One text of somebody who writes nothing else. */
    void one() {
        deliver("+46703099999");
    }

    void start() {
        nextSlot.set(System.nanoTime());
        for (int i = 0; i < CONNECTIONS; i++) {
            atWork.incrementAndGet();
            Threads.daemon("stranger-" + i, this::write);
        }
    }

    /** Nobody writes anything new; returns whether everything written was taken in time. */
    boolean stop(Duration patience) {
        writing = false;
        long deadline = System.nanoTime() + patience.toNanos();
        while (atWork.get() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return atWork.get() == 0;
    }

    private void write() {
        while (writing) {
            long wait = nextSlot.getAndAdd(pause) - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            deliver(Senders.number((int) (numbers.get() % PEOPLE)));
        }
        atWork.decrementAndGet();
    }

    private void deliver(String from) {
        byte[] request = webhook.request(String.format("SM%s%024x", run, numbers.incrementAndGet()), from, "Hej");
        while (!taken(request)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        ledger.acknowledged(from);
    }

    private boolean taken(byte[] request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            return new HttpWire(socket.getInputStream()).read().status() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }
}
