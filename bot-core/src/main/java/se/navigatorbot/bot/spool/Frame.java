package se.navigatorbot.bot.spool;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How one thing lies in a file: a mark of four bytes, the length of what follows (4), its CRC-32C (4), then the sealed
 * bytes. The mark lets a reader find the next one behind damage.
 */
final class Frame {

    static final int HEAD = 12;
    static final int MARK = 0x5AC317E9;

    /** A message has at most 10 000 characters. */
    private static final int LONGEST = 1 << 20;

    private Frame() {}

    static int size(byte[] sealed) {
        return HEAD + sealed.length;
    }

    static void put(ByteBuffer into, byte[] sealed) {
        into.putInt(MARK).putInt(sealed.length).putInt(sum(sealed)).put(sealed);
    }

    /**
     * @return the sealed bytes; null when no whole, undamaged frame begins there
     */
    static byte @org.jspecify.annotations.Nullable [] at(ByteBuffer bytes, int offset) {
        if (bytes.limit() - offset < HEAD || bytes.getInt(offset) != MARK) {
            return null;
        }
        int length = bytes.getInt(offset + 4);
        if (length < 0 || length > LONGEST || bytes.limit() - offset - HEAD < length) {
            return null;
        }
        byte[] sealed = new byte[length];
        bytes.get(offset + HEAD, sealed);
        return sum(sealed) == bytes.getInt(offset + 8) ? sealed : null;
    }

    /** Where the next whole frame begins behind that place; the end when there is none. */
    static int next(ByteBuffer bytes, int offset) {
        int at = offset + 1;
        while (at < bytes.limit() && at(bytes, at) == null) {
            at++;
        }
        return Math.min(at, bytes.limit());
    }

    private static int sum(byte[] sealed) {
        CRC32C crc = new CRC32C();
        crc.update(sealed);
        return (int) crc.getValue();
    }
}
