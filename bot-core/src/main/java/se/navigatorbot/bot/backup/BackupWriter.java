package se.navigatorbot.bot.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.navigatorbot.bot.redis.Chunk;
import se.navigatorbot.bot.redis.Documents;

/** Writes the file: header, chunks, their number, and a keyed hash over all of it. */
final class BackupWriter {

    static final String MAGIC = "navigatorbot backup";
    static final int FORMAT = 1;
    static final char END = '.';

    private final OutputStream plain;
    private final MessageDigest digest = sha256();
    private final DataOutputStream out;
    private long chunks;

    BackupWriter(OutputStream to, Header header) throws IOException {
        plain = new BufferedOutputStream(to, 1 << 16);
        out = new DataOutputStream(new DigestOutputStream(plain, digest));
        out.writeUTF(MAGIC);
        out.writeInt(FORMAT);
        out.writeUTF(header.store());
        out.writeInt(header.schema());
        out.writeInt(header.partitions());
        out.writeLong(header.moment());
        out.writeInt(header.keyNumber());
        out.writeUTF(header.fingerprint());
    }

    void write(Chunk chunk) throws IOException {
        out.writeByte(chunk.type());
        out.writeUTF(chunk.key());
        out.writeInt(chunk.parts().size());
        for (byte[] part : chunk.parts()) {
            out.writeInt(part.length);
            out.write(part);
        }
        chunks++;
    }

    void end(Documents documents) throws IOException {
        out.writeByte(END);
        out.writeLong(chunks);
        out.flush();
        DataOutputStream last = new DataOutputStream(plain);
        last.writeUTF(documents.keyedHash(seal(digest)));
        last.flush();
    }

    static String seal(MessageDigest digest) {
        return "backup " + HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
