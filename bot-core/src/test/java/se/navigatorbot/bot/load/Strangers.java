package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Many people who write at a steady pace and do not wait for answers; each text comes again, at the next process, until
 * it is taken. Every fifth comes up to three times more after that, at any process, as providers do it.
 */
final class Strangers {

    private static final int PEOPLE = 2000;
    private static final int CONNECTIONS = 48;

    private final List<Integer> ports;
    private final Webhook webhook;
    private final Ledger ledger;
    private final long pause;
    private final String run = String.format("%08x", (int) System.nanoTime());
    private final LinkedBlockingQueue<byte[]> again = new LinkedBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong nextSlot = new AtomicLong();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean writing = true;

    /** @param address what the bot believes its address to be, for the signature; @param ports of its processes */
    Strangers(URI address, List<Integer> ports, Ledger ledger, int perSecond) {
        this.ports = ports;
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
        Threads.daemon("echo", this::echo);
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

    /** How often a text was not taken at once. */
    int refused() {
        return refused.get();
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
        long number = numbers.incrementAndGet();
        byte[] request = webhook.request(String.format("SM%s%024x", run, number), from, "Hej");
        for (int tries = 0; !taken(request, (int) number + tries); tries++) {
            refused.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        ledger.acknowledged(from);
        if (number % 5 == 0) {
            again.add(request);
        }
    }

    private void echo() {
        try {
            for (int turn = 0; ; turn++) {
                byte[] request = again.take();
                for (int i = 0; i <= turn % 3; i++) {
                    taken(request, turn + i);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean taken(byte[] request, int turn) {
        int port = ports.get(Math.floorMod(turn, ports.size()));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            return new HttpWire(socket.getInputStream()).read().status() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }
}
