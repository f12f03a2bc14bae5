package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/** What a Redis on this machine says of itself. */
record StoreInfo(int port) {

    private static final Duration AT_REST_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** Bytes that it uses. */
    long memory() {
        return Long.parseLong(value("memory", "used_memory"));
    }

    /** Waits until it has done with writing its log anew, which a filling may have made it begin. */
    void awaitRest() {
        long end = System.nanoTime() + AT_REST_WITHIN.toNanos();
        while (System.nanoTime() < end && busy()) {
            Shaken.rest(LOOK_AGAIN);
        }
    }

    private boolean busy() {
        return Stream.of("aof_rewrite_in_progress", "aof_rewrite_scheduled", "rdb_bgsave_in_progress")
                .anyMatch(name -> value("persistence", name).equals("1"));
    }

    private String value(String section, String name) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("INFO " + section + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = new byte[8192];
            int read = socket.getInputStream().read(answer);
            String text = "\n" + new String(answer, 0, read, StandardCharsets.US_ASCII);
            int at = text.indexOf("\n" + name + ":") + name.length() + 2;
            return text.substring(at, text.indexOf('\r', at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
