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
 * it is taken. Every fifth comes up to three times more after that, at any process, as providers do it. Every seventh
 * is followed at once by another of the same person's.
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
    private final AtomicInteger repeats = new AtomicInteger();
    private final Wrote wrote;
    private volatile boolean writing = true;

    /** @param address what the bot believes its address to be, for the signature; @param ports of its processes */
    Strangers(URI address, List<Integer> ports, Ledger ledger, Wrote wrote, int perSecond) {
        this.ports = ports;
        this.webhook = new Webhook(address);
        this.ledger = ledger;
        this.wrote = wrote;
        this.pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** One text of somebody, until it is taken. */
    void says(String from, String text) {
        insist(offer(from, text, (int) (numbers.get() % ports.size())));
    }

    void start() {
        nextSlot.set(System.nanoTime());
        Threads.daemon("echo", this::echo);
        for (int i = 0; i < CONNECTIONS; i++) {
            busy("stranger-" + i, this::write);
        }
    }

    /** Work of its own thread that {@link #stop} waits for. */
    void busy(String name, Runnable work) {
        atWork.incrementAndGet();
        Threads.daemon(name, () -> {
            work.run();
            atWork.decrementAndGet();
        });
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

    /** How often a text was brought again that had been taken. */
    int repeats() {
        return repeats.get();
    }

    private void write() {
        while (writing) {
            long wait = nextSlot.getAndAdd(pause) - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            String from = Senders.number((int) (numbers.get() % PEOPLE));
            Offer first = insist(offer(from, "Hej", (int) (numbers.get() % ports.size())));
            if (first.number() % 7 == 0) {
                insist(offer(from, "Hej", first.process()));
            }
        }
    }

    /** Brings a new text to one process, once. */
    Offer offer(String from, String text, int process) {
        long begun = System.nanoTime();
        long number = numbers.incrementAndGet();
        String sid = String.format("SM%s%024x", run, number);
        byte[] request = webhook.request(sid, from, text);
        return new Offer(number, sid, from, request, begun, process, status(request, process), 1);
    }

    /** Brings it again, at one process after another, until it is taken; gives where that was. */
    Offer insist(Offer offer) {
        Offer latest = offer;
        while (!latest.taken()) {
            refused.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            int next = (latest.process() + 1) % ports.size();
            latest = latest.at(next, status(offer.request(), next));
        }
        boolean repeated = offer.number() % 5 == 0;
        int by = repeated || latest.tries() > 1 ? Wrote.Text.ANY : latest.process();
        wrote.taken(offer.from(), new Wrote.Text("sms:" + offer.sid(), by, offer.begun(), System.nanoTime()));
        ledger.acknowledged(offer.from());
        if (repeated) {
            again.add(offer.request());
        }
        return latest;
    }

    /**
     * A text on its way.
     *
     * @param begun nanoseconds of {@link System#nanoTime} before it was first offered
     * @param process at which it was offered last
     * @param status of that, 0 for no answer
     * @param tries how often it was offered
     */
    record Offer(long number, String sid, String from, byte[] request, long begun, int process, int status, int tries) {

        boolean taken() {
            return status / 100 == 2;
        }

        private Offer at(int next, int answered) {
            return new Offer(number, sid, from, request, begun, next, answered, tries + 1);
        }
    }

    private void echo() {
        try {
            for (int turn = 0; ; turn++) {
                byte[] request = again.take();
                for (int i = 0; i <= turn % 3; i++) {
                    status(request, Math.floorMod(turn + i, ports.size()));
                    repeats.incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** 0 for no answer. */
    private int status(byte[] request, int process) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.get(process))) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            return new HttpWire(socket.getInputStream()).read().status();
        } catch (IOException e) {
            return 0;
        }
    }
}
