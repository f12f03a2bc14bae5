package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Young people with phones: each has at most one message unanswered and writes the next when the answer has come. With
 * a rate, whoever is free writes at that pace.
 */
final class Senders {

    /** How their numbers begin. */
    static final String NUMBERS = "+467030";

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
    private final List<URI> doors;
    private final Loop loop;
    private final Webhook webhook;
    private final String run;
    private final Queue<Integer> free = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Queue<byte[]> again = new ArrayDeque<>();
    private final List<SendingLine> lines = new ArrayList<>();
    private final AtomicLong heard = new AtomicLong();
    final Figures figures = new Figures();
    private long numbers;
    private volatile boolean introducing;
    private volatile boolean writing = true;
    private volatile int unanswered;
    private volatile double rate;
    private volatile long nextSlot;

    /** @param address what the bot believes its address to be; @param doors where the texts are brought, in turn */
    Senders(URI address, List<URI> doors, int people, Loop loop) {
        this.address = address;
        this.doors = doors;
        this.loop = loop;
        this.webhook = new Webhook(address);
        this.run = String.format("%08x", (int) System.nanoTime());
        for (int i = 0; i < people; i++) {
            free.add(i);
        }
    }

    static String number(int person) {
        return String.format(NUMBERS + "%05d", person);
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
        byte[] request = webhook.request(sid(), from, text);
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

    private String sid() {
        String digits = Long.toString(++numbers);
        return "SM" + run + "000000000000000000000000".substring(digits.length()) + digits;
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
        nextSlot = System.nanoTime();
        rate = perSecond;
    }

    void start(int connections) {
        for (int i = 0; i < connections; i++) {
            lines.add(new SendingLine(doors.get(i % doors.size()), loop, this::delivered, this::broken));
        }
        loop.between(this::write);
    }

    /** Nobody begins a new message; returns how many stay unanswered when all others have their answer. */
    int stop(long patienceSeconds) {
        writing = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        } while (unanswered > 0 && System.nanoTime() < deadline);
        return unanswered;
    }

    /** The provider has taken a message; called in the loop. */
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

    private void delivered(long begun) {
        figures.acknowledged(System.nanoTime() - begun);
    }

    /** As Twilio would: the same message again until it is acknowledged. */
    private void broken(byte @Nullable [] request) {
        figures.broken();
        if (request != null) {
            figures.redelivered();
            again.add(request);
        }
    }

    private long write() {
        unanswered = waiting.size();
        long now = System.nanoTime();
        for (SendingLine line : lines) {
            if (line.idle(now)) {
                byte[] request = again.isEmpty() ? next(now) : again.remove();
                if (request == null) {
                    break;
                }
                line.send(request, now);
            }
        }
        return rate > 0 ? nextSlot - now : Long.MAX_VALUE;
    }

    private byte @Nullable [] next(long now) {
        double pace = rate;
        if (!writing || (pace > 0 && nextSlot > now)) {
            return null;
        }
        Integer person = free.poll();
        if (person == null) {
            return null;
        }
        if (pace > 0) {
            nextSlot += (long) (1e9 / pace);
        }
        String from = number(person);
        waiting.put(from, now);
        return webhook.request(sid(), from, TEXTS[(int) (numbers % TEXTS.length)]);
    }
}
