package se.navigatorbot.bot.street;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Requests that no client library would send. */
final class Raw {

    private Raw() {}

    /**
     * The status of the answer.
     *
     * @param start method and target
     * @param headers separated by CRLF, empty for none
     * @param body its length is told unless a header speaks of it
     */
    static int status(int port, String start, String headers, String body) {
        boolean said = headers.contains("Content-Length") || headers.contains("chunked");
        String length = said || body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String head = start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length
                + (headers.isEmpty() ? "" : headers + "\r\n") + "\r\n";
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 2000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
