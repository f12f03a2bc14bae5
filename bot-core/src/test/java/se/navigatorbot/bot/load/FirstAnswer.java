package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Writes one text to a service that is starting, as soon as it listens, and waits for the answer. */
final class FirstAnswer implements AutoCloseable {

    /** The bare application: it answers in the webhook itself, and to nobody else. */
    static final URI FLOOR = Service.local(8080, "/twilio/sms");

    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();
    private final LoadProvider provider =
            new LoadProvider(Peers.PROVIDER_PORT, (to, text) -> answered.incrementAndGet());

    FirstAnswer() {
        provider.up();
    }

    /**
     * @throws IllegalStateException when the process ends, or a minute and a half passes
     */
    void await(Process process, URI webhook) {
        long before = answered.get();
        byte[] request = new Webhook(webhook)
                .request(
                        String.format("SM%08x%024x", (int) System.nanoTime(), numbers.incrementAndGet()),
                        "+46703999999",
                        "När har ni öppet?");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        boolean taken = false;
        while (!taken || (!webhook.equals(FLOOR) && answered.get() == before)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("no answer from " + webhook);
            }
            taken = taken || taken(webhook, request);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static boolean taken(URI webhook, byte[] request) {
        try (Socket socket = new Socket(webhook.getHost(), webhook.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            return new HttpWire(socket.getInputStream()).read().status() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        provider.close();
    }
}
