package se.navigatorbot.bot.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Just enough HTTP/1.1 to keep the generator cheap: it shares the machine with what it measures. */
final class HttpWire {

    private static final int LONGEST_LINE = 8192;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];

    HttpWire(InputStream in) {
        this.in = new BufferedInputStream(in, 16 * 1024);
    }

    /** One message: its first line and its body. */
    record Message(String first, byte[] body) {
        int status() {
            return Integer.parseInt(first.substring(9, 12));
        }
    }

    /** The next message; throws {@link EOFException} when the other side has closed. */
    Message read() throws IOException {
        String first = line();
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        return new Message(first, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        byte[] all = new byte[0];
        for (int size = size(); size > 0; size = size()) {
            byte[] chunk = in.readNBytes(size);
            byte[] longer = Arrays.copyOf(all, all.length + size);
            System.arraycopy(chunk, 0, longer, all.length, size);
            all = longer;
            line();
        }
        line();
        return all;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private String line() throws IOException {
        int length = 0;
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            if (next == '\n') {
                int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
                return new String(line, 0, end, StandardCharsets.ISO_8859_1);
            }
            line[length++] = (byte) next;
        }
    }
}
