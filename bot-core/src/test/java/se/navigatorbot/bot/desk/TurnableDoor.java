package se.navigatorbot.bot.desk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One address behind which one process takes over for another, or none is there for a while. */
final class TurnableDoor implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "turnable-door");
        thread.setDaemon(true);
        return thread;
    });
    private volatile int port;

    /**
     * @param port of the process behind it
     */
    TurnableDoor(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::welcome);
    }

    String url(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** Whoever was inside is cut off; whoever knocks from now on comes to that process, or with 0 to none. */
    void turnTo(int other) {
        port = other;
        open.forEach(TurnableDoor::end);
        open.clear();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                threads.execute(() -> lead(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket guest) {
        open.add(guest);
        int to = port;
        if (to == 0) {
            end(guest);
            return;
        }
        try {
            Socket host = new Socket(InetAddress.getLoopbackAddress(), to);
            open.add(host);
            threads.execute(() -> carry(host, guest));
            carry(guest, host);
        } catch (IOException nobody) {
            end(guest);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Both ends are closed below.
        }
        end(from);
        end(to);
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        turnTo(0);
        threads.shutdownNow();
    }
}
