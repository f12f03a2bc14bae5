package se.navigatorbot.channels.sms.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A provider with bad manners, on loopback. It says that a connection stays open, and then does with it what the test
 * asks for.
 */
final class RudeServer implements AutoCloseable {

    /** What happens to a connection after an answer. */
    enum Manners {
        KEEPS_OPEN,
        CLOSES,
        RESETS,
        /** Reads the request and goes away without a word. */
        SWALLOWS
    }

    private static final String ANSWER =
            "HTTP/1.1 201 Created\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}";

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final Semaphore parted = new Semaphore(0);
    private volatile Manners manners = Manners.KEEPS_OPEN;
    private volatile String answer = ANSWER;

    RudeServer(ServerSocketFactory factory, int port) throws IOException {
        listening = factory.createServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::listen, "rude-server");
        thread.setDaemon(true);
        thread.start();
    }

    RudeServer behaving(Manners next) {
        manners = next;
        return this;
    }

    RudeServer saying(String bytes) {
        answer = bytes;
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    int requests() {
        return requests.get();
    }

    /** Until one more connection has been closed from this side. */
    void awaitParting() throws InterruptedException {
        parted.acquire();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "rude-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            while (readRequest(in)) {
                requests.incrementAndGet();
                Manners now = manners;
                if (now != Manners.SWALLOWS) {
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                }
                if (now == Manners.RESETS) {
                    socket.setSoLinger(true, 0);
                }
                if (now != Manners.KEEPS_OPEN) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away.
        } finally {
            open.remove(socket);
            closeQuietly(socket);
            parted.release();
        }
    }

    /** Every request of these tests is as long as the first header that says so. */
    private static boolean readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        int start = head.indexOf("Content-Length: ") + "Content-Length: ".length();
        int length = Integer.parseInt(head.substring(start, head.indexOf("\r\n", start)));
        return in.readNBytes(length).length == length;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    /** Dies with all its connections. */
    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(RudeServer::closeQuietly);
    }
}
