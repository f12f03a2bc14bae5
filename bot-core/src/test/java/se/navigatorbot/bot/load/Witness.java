package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks each process again and again whether it is ready, gives it a text, and asks anew: who is ready takes it. */
final class Witness {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<Integer> ports;
    private final Strangers strangers;
    private final AtomicInteger ready = new AtomicInteger();
    private final AtomicInteger notReady = new AtomicInteger();
    private final List<String> lies = new CopyOnWriteArrayList<>();
    private volatile boolean going = true;

    Witness(List<Integer> ports, Strangers strangers) {
        this.ports = ports;
        this.strangers = strangers;
    }

    void start() {
        for (int i = 0; i < ports.size(); i++) {
            int which = i;
            strangers.busy("witness-" + which, () -> watch(which));
        }
    }

    void stop() {
        going = false;
    }

    /** How often a process that said it was ready was given a text. */
    int ready() {
        return ready.get();
    }

    /** How often a process said that it was not, or nothing. */
    int notReady() {
        return notReady.get();
    }

    /** Each time that a text was refused by a process that said before and after that it was ready. */
    List<String> lies() {
        return List.copyOf(lies);
    }

    private void watch(int which) {
        while (going) {
            if (says(which) == OK) {
                ready.incrementAndGet();
                give(which);
            } else {
                notReady.incrementAndGet();
            }
            Shaken.rest(PAUSE);
        }
    }

    private void give(int which) {
        Strangers.Offer offer = strangers.offer(String.format("+4670309%04d", 8000 + which), "Hej", which);
        if (offer.status() > 0 && !offer.taken() && says(which) == OK) {
            lies.add("process " + which + " said it was ready, and answered a text with " + offer.status());
        }
        strangers.insist(offer);
    }

    /** 0 for no answer. */
    private int says(int which) {
        HttpRequest request = HttpRequest.newBuilder(Service.local(ports.get(which), "/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
