package se.navigatorbot.bot.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text whose lines may be written in different encodings: each line is UTF-8 if it can be, else Windows-1252. */
final class MixedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private MixedText() {}

    static String read(byte[] bytes) {
        if (bytes.length > 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                text.append(line(bytes, from, i));
                text.append(i == bytes.length ? "" : "\n");
                from = i + 1;
            }
        }
        String whole = text.toString();
        return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    }

    private static String line(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, WINDOWS);
        }
    }
}
