package se.navigatorbot.bot.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.navigatorbot.bot.redis.Chunk;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.StoreRefusal;

/** Reads the file of a {@link BackupWriter}, and refuses one that is anything else in one line. */
final class BackupReader {

    private static final int MOST_PARTS = 1_000_000;
    private static final int LONGEST = 64 << 20;

    private final Path file;

    BackupReader(Path file) {
        this.file = file;
    }

    /** What it says of itself; not yet proven. */
    Header header() {
        return read(in -> BackupReader.header(in, file));
    }

    /**
     * Reads all of it.
     *
     * @throws StoreRefusal when it is cut or changed
     */
    void each(Documents documents, Consumer<Chunk> to) {
        MessageDigest digest = BackupWriter.sha256();
        read(in -> {
            DataInputStream data = new DataInputStream(new DigestInputStream(in, digest));
            header(data, file);
            long chunks = 0;
            for (char type = (char) data.readByte(); type != BackupWriter.END; type = (char) data.readByte()) {
                to.accept(chunk(type, data));
                chunks++;
            }
            boolean whole = data.readLong() == chunks;
            String seal = documents.keyedHash(BackupWriter.seal(digest));
            if (!whole || !in.readUTF().equals(seal) || in.read() != -1) {
                throw changed();
            }
            return chunks;
        });
    }

    private Chunk chunk(char type, DataInputStream data) throws IOException {
        String key = data.readUTF();
        int count = data.readInt();
        if (count < 0 || count > MOST_PARTS) {
            throw changed();
        }
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = data.readInt();
            if (length < 0 || length > LONGEST) {
                throw changed();
            }
            byte[] part = data.readNBytes(length);
            if (part.length < length) {
                throw new EOFException();
            }
            parts.add(part);
        }
        return new Chunk(type, key, parts);
    }

    private static Header header(DataInputStream in, Path file) throws IOException {
        if (!in.readUTF().equals(BackupWriter.MAGIC)) {
            throw new StoreRefusal("The file " + file + " is no backup of Navigatorbot; name the right file.");
        }
        int format = in.readInt();
        if (format != BackupWriter.FORMAT) {
            throw new StoreRefusal("The backup " + file + " has format " + format
                    + ", which this version does not read; restore it with the version that made it.");
        }
        return new Header(in.readUTF(), in.readInt(), in.readInt(), in.readLong(), in.readInt(), in.readUTF());
    }

    private <T> T read(Reading<T> reading) {
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            return reading.of(in);
        } catch (EOFException e) {
            throw new StoreRefusal("The backup " + file + " is cut short; use a whole one.", e);
        } catch (java.io.UTFDataFormatException e) {
            throw changed();
        } catch (IOException e) {
            throw new StoreRefusal("The backup " + file + " cannot be read; name a file that this user may read.", e);
        }
    }

    private StoreRefusal changed() {
        return new StoreRefusal(
                "The backup " + file + " is not as it was written; use an unchanged one.", new IOException("checksum"));
    }

    private interface Reading<T> {
        T of(DataInputStream in) throws IOException;
    }
}
