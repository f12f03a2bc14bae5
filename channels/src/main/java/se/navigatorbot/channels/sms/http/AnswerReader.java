package se.navigatorbot.channels.sms.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads one HTTP/1.1 answer: status, the few headers that matter, and a body by length, by chunks or until the end.
 * Whatever does not look like that is an {@link IOException}.
 */
final class AnswerReader {

    private static final int MOST_BODY = 1 << 20;
    private static final int MOST_LINE = 8192;
    private static final int MOST_HEADERS = 100;

    /** Gives more bytes, or -1 at the end; knows how long it may wait. */
    @FunctionalInterface
    interface Source {
        int read(byte[] into, int offset, int length) throws IOException;
    }

    private final Source source;
    private final byte[] buffer;
    private int position;
    private int limit;

    private int status;
    private boolean reusable;
    private boolean chunked;
    private int contentLength = -1;
    private @Nullable String retryAfter;

    AnswerReader(Source source, byte[] buffer) {
        this.source = source;
        this.buffer = buffer;
    }

    HttpAnswer read() throws IOException {
        do {
            readStatus(line());
            readHeaders();
        } while (status < 200);
        byte[] body = body();
        return new HttpAnswer(status, body, retryAfter, reusable && position == limit);
    }

    private void readStatus(String line) throws IOException {
        if (line.length() < 12 || !line.startsWith("HTTP/1.") || line.charAt(8) != ' ') {
            throw new IOException("not HTTP");
        }
        reusable = line.charAt(7) == '1';
        status = number(line.substring(9, 12), 10);
        if (status < 100) {
            throw new IOException("not a status");
        }
    }

    private void readHeaders() throws IOException {
        for (int count = 0; count < MOST_HEADERS; count++) {
            String line = line();
            if (line.isEmpty()) {
                return;
            }
            header(line);
        }
        throw new IOException("too many headers");
    }

    private void header(String line) throws IOException {
        if (named(line, "content-length:")) {
            contentLength = number(line.substring(15).strip(), 10);
        } else if (named(line, "transfer-encoding:")) {
            chunked = line.substring(18).strip().equalsIgnoreCase("chunked");
        } else if (named(line, "connection:")) {
            reusable &= !line.substring(11).strip().equalsIgnoreCase("close");
        } else if (named(line, "retry-after:")) {
            retryAfter = line.substring(12).strip();
        }
    }

    private static boolean named(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length());
    }

    private byte[] body() throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        if (chunked) {
            return chunks();
        }
        return contentLength >= 0 ? exactly(contentLength) : untilEnd();
    }

    private byte[] exactly(int length) throws IOException {
        if (length > MOST_BODY) {
            throw new IOException("too long");
        }
        byte[] body = new byte[length];
        int have = Math.min(length, limit - position);
        System.arraycopy(buffer, position, body, 0, have);
        position += have;
        while (have < length) {
            int more = source.read(body, have, length - have);
            if (more < 0) {
                throw new EOFException("cut short");
            }
            have += more;
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        while (true) {
            String size = line();
            int end = size.indexOf(';');
            int length = number((end < 0 ? size : size.substring(0, end)).strip(), 16);
            if (length == 0) {
                readHeaders();
                return body.toByteArray();
            }
            if (body.size() + length > MOST_BODY) {
                throw new IOException("too long");
            }
            body.write(exactly(length));
            if (!line().isEmpty()) {
                throw new IOException("not a chunk");
            }
        }
    }

    private byte[] untilEnd() throws IOException {
        reusable = false;
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        do {
            body.write(buffer, position, limit - position);
            position = limit;
        } while (body.size() <= MOST_BODY && fill());
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder across = null;
        while (true) {
            int end = lineEnd();
            String piece = new String(buffer, position, end - position, StandardCharsets.ISO_8859_1);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (complete && across == null) {
                return withoutReturn(piece);
            }
            across = (across == null ? new StringBuilder() : across).append(piece);
            if (complete) {
                return withoutReturn(across.toString());
            }
            if (across.length() > MOST_LINE || !fill()) {
                throw new EOFException("no line end");
            }
        }
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private boolean fill() throws IOException {
        int more = source.read(buffer, 0, buffer.length);
        position = 0;
        limit = Math.max(more, 0);
        return more > 0;
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            int number = Integer.parseInt(digits, radix);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through: said once below
        }
        throw new IOException("not a number");
    }
}
