package se.navigatorbot.channels.fakes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that is started later, and may be started again. It lies below those that the machine gives to
 * outgoing connections: such a one is easily taken in the moment between the choice and the start, above all while
 * several runs go on side by side.
 */
public final class FreePort {

    private static final int FROM = 10_500;
    private static final int TO = 22_000;

    private FreePort() {}

    /** One that nobody listens to. */
    public static int any() {
        int port = chosen();
        while (!free(port)) {
            port = chosen();
        }
        return port;
    }

    /** As {@link #any}, where another one so far above is free too. */
    public static int withOneAbove(int by) {
        int port = any();
        while (!free(port + by)) {
            port = any();
        }
        return port;
    }

    private static int chosen() {
        return ThreadLocalRandom.current().nextInt(FROM, TO);
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
