package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Young people with phones: each has at most one message unanswered and writes the next when the answer has come. With
 * a rate, whoever is free writes at that pace.
 */
final class Senders {

    private static final String[] TEXTS = {
        "Hej! När har ni öppet?",
        "Vilka tider har ni öppet på fredag?",
        "När är nästa cv-workshop?",
        "har ni öppet imorgon",
        "Finns det några praktikplatser i Karlskrona?",
        "Vilket företag besöker vi nästa gång?",
        "Var ligger ni i Karlskrona?",
        "när är min tid",
        "öppet idag?",
        "Var ligger Navigatorcentrum?",
        "tack för hjälpen!",
        "hej",
        "ok vad händer denna veckan",
        "har ni nån praktik inom bygg?",
        "Öppet på lördag?",
        "vilka har öppet nu",
    };

    private final URI address;
    private final Webhook webhook;
    private final String run;
    private final LinkedBlockingQueue<Integer> free = new LinkedBlockingQueue<>();
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    final Figures figures = new Figures();
    private final AtomicLong heard = new AtomicLong();
    private volatile boolean introducing;
    private volatile boolean writing = true;
    private volatile double rate;
    private final AtomicLong nextSlot = new AtomicLong();

    Senders(URI address, int people) {
        this.address = address;
        this.webhook = new Webhook(address);
        this.run = String.format("%08x", (int) System.nanoTime());
        for (int i = 0; i < people; i++) {
            free.add(i);
        }
    }

    static String number(int person) {
        return String.format("+467030%05d", person);
    }

    /**
     * Everybody says hello and names a centre once, so that afterwards one message has one answer: a first contact has
     * two, and whoever has no centre is asked for one.
     */
    void introduce() {
        introducing = true;
        int people = free.size();
        for (String text : List.of("Hej", "Karlskrona", "När har ni öppet?")) {
            for (int person = 0; person < people; person++) {
                introduced(number(person), text);
            }
            awaitQuiet();
        }
        introducing = false;
    }

    private void introduced(String from, String text) {
        byte[] request = webhook.request(String.format("SM%s%024x", run, numbers.incrementAndGet()), from, text);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            if (new HttpWire(socket.getInputStream()).read().status() / 100 != 2) {
                throw new IllegalStateException("not taken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitQuiet() {
        long seen = -1;
        while (seen != heard.get()) {
            seen = heard.get();
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        }
    }

    /** Paces all together; 0 for as fast as the answers come. */
    void pace(double perSecond) {
        rate = perSecond;
        nextSlot.set(System.nanoTime());
    }

    void start(int connections) {
        for (int i = 0; i < connections; i++) {
            Threads.daemon("sender-" + i, this::write);
        }
    }

    /** Nobody begins a new message; returns how many stay unanswered when all others have their answer. */
    int stop(long patienceSeconds) {
        writing = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return waiting.size();
    }

    /** The provider has taken a message. */
    void answered(String to, String message) {
        heard.incrementAndGet();
        if (introducing) {
            return;
        }
        Long since = waiting.remove(to);
        if (since == null) {
            figures.extra(to);
            return;
        }
        figures.answered(System.nanoTime() - since);
        free.add(Integer.parseInt(to.substring(6)));
    }

    private void write() {
        while (writing) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(20_000);
                HttpWire wire = new HttpWire(socket.getInputStream());
                while (writing) {
                    Integer person = free.poll(100, TimeUnit.MILLISECONDS);
                    if (person != null) {
                        one(socket, wire, person);
                    }
                }
            } catch (IOException e) {
                figures.broken();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void one(Socket socket, HttpWire wire, int person) throws IOException {
        awaitSlot();
        long number = numbers.incrementAndGet();
        String from = number(person);
        byte[] request =
                webhook.request(String.format("SM%s%024x", run, number), from, TEXTS[(int) (number % TEXTS.length)]);
        long begun = System.nanoTime();
        waiting.put(from, begun);
        try {
            deliver(socket, wire, request, begun);
        } catch (IOException e) {
            redeliver(request);
        }
    }

    private void deliver(Socket socket, HttpWire wire, byte[] request, long begun) throws IOException {
        socket.getOutputStream().write(request);
        int status = wire.read().status();
        if (status / 100 != 2) {
            throw new IOException("acknowledged with " + status);
        }
        figures.acknowledged(System.nanoTime() - begun);
    }

    /** As Twilio would: the same message again until it is acknowledged. */
    private void redeliver(byte[] request) throws IOException {
        figures.redelivered();
        IOException last = new IOException("not delivered");
        for (int tries = 0; tries < 200; tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(20_000);
                deliver(socket, new HttpWire(socket.getInputStream()), request, System.nanoTime());
                throw new Redelivered();
            } catch (Redelivered done) {
                throw done;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private void awaitSlot() {
        double pace = rate;
        if (pace <= 0) {
            return;
        }
        long slot = nextSlot.getAndAdd((long) (1e9 / pace));
        long wait = slot - System.nanoTime();
        if (wait > 0) {
            LockSupport.parkNanos(wait);
        }
    }

    /** It came through over another connection; the old one is not used again. */
    private static final class Redelivered extends IOException {
        private static final long serialVersionUID = 1;
    }
}
