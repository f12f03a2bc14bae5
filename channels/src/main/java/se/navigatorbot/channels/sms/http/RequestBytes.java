package se.navigatorbot.channels.sms.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes one request as bytes, so that it can be handed to the network in one piece. */
public final class RequestBytes {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] BARE = bare();

    private byte[] bytes = new byte[1024];
    private int length;

    private RequestBytes() {}

    /** A POST of a form; {@code path} starts with a slash. */
    public static byte[] post(Endpoint to, String path, String authorization, Map<String, List<String>> form) {
        RequestBytes body = new RequestBytes().form(form);
        return new RequestBytes()
                .head("POST", to, path, authorization)
                .ascii("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .ascii(Integer.toString(body.length))
                .ascii("\r\n\r\n")
                .append(body.bytes, body.length)
                .done();
    }

    /** A GET; {@code query} is appended to the path, form-encoded. */
    public static byte[] get(Endpoint to, String path, String authorization, Map<String, List<String>> query) {
        RequestBytes encoded = new RequestBytes().form(query);
        String target = encoded.length == 0
                ? path
                : path + '?' + new String(encoded.bytes, 0, encoded.length, StandardCharsets.US_ASCII);
        return new RequestBytes()
                .head("GET", to, target, authorization)
                .ascii("\r\n")
                .done();
    }

    private RequestBytes head(String method, Endpoint to, String target, String authorization) {
        return ascii(method)
                .ascii(" ")
                .ascii(to.prefix())
                .ascii(target)
                .ascii(" HTTP/1.1\r\nHost: ")
                .ascii(to.authority())
                .ascii("\r\nAuthorization: ")
                .ascii(authorization)
                .ascii("\r\nAccept: application/json\r\nUser-Agent: navigatorbot\r\n");
    }

    private RequestBytes form(Map<String, List<String>> form) {
        form.forEach((name, values) -> values.forEach(value -> {
            if (length > 0) {
                put('&');
            }
            encoded(name);
            put('=');
            encoded(value);
        }));
        return this;
    }

    private void encoded(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && BARE[b]) {
                put(b);
            } else if (b == ' ') {
                put('+');
            } else {
                put('%');
                put(HEX[(b >> 4) & 0xF]);
                put(HEX[b & 0xF]);
            }
        }
    }

    @SuppressWarnings("deprecation") // the fast way for text that is known to be ASCII
    private RequestBytes ascii(String text) {
        ensure(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    private RequestBytes append(byte[] more, int count) {
        ensure(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    private void put(int b) {
        ensure(1);
        bytes[length++] = (byte) b;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private byte[] done() {
        return Arrays.copyOf(bytes, length);
    }

    private static boolean[] bare() {
        boolean[] bare = new boolean[128];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.*"
                .chars()
                .forEach(c -> bare[c] = true);
        return bare;
    }
}
