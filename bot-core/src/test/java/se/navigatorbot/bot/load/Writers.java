package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** People who write at a steady pace, each the next message when the last one was acknowledged. */
final class Writers {

    private static final int PEOPLE = 300;
    private static final int CONNECTIONS = 150;
    private static final long SLOW_MILLIS = 3000;

    private final URI address;
    private final Webhook webhook;
    private final Ledger ledger;
    private final InOrder inOrder;
    private final long pause;
    private final String run = String.format("%08x", (int) System.nanoTime());
    private final LinkedBlockingQueue<Integer> free = new LinkedBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong nextSlot = new AtomicLong();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger slow = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean writing = true;

    Writers(URI address, Ledger ledger, InOrder inOrder, int perSecond) {
        this.address = address;
        this.webhook = new Webhook(address);
        this.ledger = ledger;
        this.inOrder = inOrder;
        this.pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (int i = 0; i < PEOPLE; i++) {
            free.add(i);
        }
    }

    /** One text of somebody who writes nothing else. */
    void first() {
        deliver("+46703099999");
    }

    void start() {
        nextSlot.set(System.nanoTime());
        for (int i = 0; i < CONNECTIONS; i++) {
            atWork.incrementAndGet();
            Threads.daemon("writer-" + i, this::write);
        }
    }

    /** Nobody writes anything new; returns when everything written was taken. */
    void stop() {
        writing = false;
        while (atWork.get() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    String slowest() {
        return "webhooks: slowest " + slowest.get() + " ms, over " + SLOW_MILLIS + " ms " + slow.get() + ", refused "
                + refused.get();
    }

    private void write() {
        try {
            while (writing) {
                long wait = nextSlot.getAndAdd(pause) - System.nanoTime();
                if (wait > 0) {
                    LockSupport.parkNanos(wait);
                }
                int person = free.take();
                deliver(Senders.number(person));
                free.add(person);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atWork.decrementAndGet();
        }
    }

    private void deliver(String from) {
        String sid = String.format("SM%s%024x", run, numbers.incrementAndGet());
        byte[] request = webhook.request(sid, from, "Hej");
        while (!taken(request)) {
            refused.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        ledger.acknowledged(from);
        inOrder.acknowledged(from, sid);
    }

    private boolean taken(byte[] request) {
        long begun = System.nanoTime();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            return new HttpWire(socket.getInputStream()).read().status() / 100 == 2;
        } catch (IOException e) {
            return false;
        } finally {
            took(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    private void took(long millis) {
        slowest.accumulateAndGet(millis, Math::max);
        if (millis > SLOW_MILLIS) {
            slow.incrementAndGet();
        }
    }
}
