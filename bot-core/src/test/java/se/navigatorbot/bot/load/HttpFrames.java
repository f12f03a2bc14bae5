package se.navigatorbot.bot.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects what a connection brings until a whole HTTP message is there; its sender says how long it is. */
final class HttpFrames {

    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private byte[] bytes = new byte[4096];
    private int end;

    HttpFrames(SocketChannel channel) {
        this.channel = channel;
    }

    /** Reads what has come; {@link EOFException} when the other side has closed. */
    void read() throws IOException {
        while (true) {
            if (end == bytes.length) {
                bytes = Arrays.copyOf(bytes, end * 2);
            }
            int room = bytes.length - end;
            int count = channel.read(ByteBuffer.wrap(bytes, end, room));
            if (count < 0) {
                throw new EOFException();
            }
            end += count;
            if (count < room) {
                return;
            }
        }
    }

    /** The next whole message, or null while a part of it is missing. */
    @Nullable
    String next() throws IOException {
        int head = find(HEAD_ENDS, end);
        if (head < 0) {
            return null;
        }
        int whole = head + HEAD_ENDS.length + length(head);
        if (whole > end) {
            return null;
        }
        String message = new String(bytes, 0, whole, StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, whole, bytes, 0, end - whole);
        end -= whole;
        return message;
    }

    private int length(int head) throws IOException {
        int at = find(LENGTH, head);
        if (at < 0) {
            if (bytes[0] == 'H' && !noBody()) {
                throw new IOException("an answer of unknown length");
            }
            return 0;
        }
        int length = 0;
        for (int i = at + LENGTH.length; i < head && bytes[i] != '\r'; i++) {
            if (bytes[i] != ' ') {
                length = length * 10 + bytes[i] - '0';
            }
        }
        return length;
    }

    /** Such as "HTTP/1.1 204". */
    private boolean noBody() {
        return bytes[9] == '2' && bytes[10] == '0' && bytes[11] == '4';
    }

    private int find(byte[] what, int before) {
        for (int at = 0; at <= before - what.length; at++) {
            if (bytes[at] == what[0] && isAt(what, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] what, int at) {
        for (int i = 1; i < what.length; i++) {
            int have = bytes[at + i];
            if (have != what[i] && (have < 'A' || have > 'Z' || have + 32 != what[i])) {
                return false;
            }
        }
        return true;
    }
}
