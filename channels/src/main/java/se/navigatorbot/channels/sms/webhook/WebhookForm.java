package se.navigatorbot.channels.sms.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, decoded from its raw bytes and kept as bytes, sorted by name: a signature covers every field, but
 * only a few are ever read. Parameters of the address are not mixed in, as a servlet would do.
 */
public final class WebhookForm {

    private static final int MOST_FIELDS = 256;

    private final byte[] bytes;
    private int length;

    /** For each field: start of the name, end of the name and start of the value, end of the value. */
    private int[] borders = new int[96];

    private int fields;

    private WebhookForm(int atMost) {
        this.bytes = new byte[atMost];
    }

    /** Null when it is no form: a broken percent sign, or hundreds of fields. */
    public static @Nullable WebhookForm parse(byte[] raw) {
        WebhookForm form = new WebhookForm(raw.length);
        for (int start = 0; start < raw.length; ) {
            int end = indexOf(raw, '&', start, raw.length);
            if (end > start && !form.add(raw, start, end)) {
                return null;
            }
            start = end + 1;
        }
        return form;
    }

    /** The parameters of an address; none at all when they are no form or a name comes twice. */
    public static WebhookForm ofQuery(@Nullable String query) {
        WebhookForm parsed = query == null ? null : parse(query.getBytes(StandardCharsets.UTF_8));
        return parsed == null || parsed.repeats() ? new WebhookForm(0) : parsed;
    }

    /** The value of a field, empty when there is none. */
    public String value(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < fields * 3; i += 3) {
            if (Arrays.equals(bytes, borders[i], borders[i + 1], wanted, 0, wanted.length)) {
                return new String(bytes, borders[i + 1], borders[i + 2] - borders[i + 1], StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Whether a name comes twice, so that nobody can say which value is meant. */
    public boolean repeats() {
        for (int i = 3; i < fields * 3; i += 3) {
            if (compareNames(i - 3, i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives every name followed by its value, in the order of names, as Twilio signs them. */
    public void feed(Mac mac) {
        for (int i = 0; i < fields * 3; i += 3) {
            mac.update(bytes, borders[i], borders[i + 2] - borders[i]);
        }
    }

    private boolean add(byte[] raw, int start, int end) {
        int equals = indexOf(raw, '=', start, end);
        int nameStart = length;
        if (fields == MOST_FIELDS || !decode(raw, start, equals)) {
            return false;
        }
        int nameEnd = length;
        if (!decode(raw, Math.min(equals + 1, end), end)) {
            return false;
        }
        insert(nameStart, nameEnd, length);
        return true;
    }

    private boolean decode(byte[] raw, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = raw[i];
            if (b == '%') {
                int value = i + 2 < end ? hex(raw[i + 1]) << 4 | hex(raw[i + 2]) : -1;
                if (value < 0) {
                    return false;
                }
                b = (byte) value;
                i += 2;
            } else if (b == '+') {
                b = ' ';
            }
            bytes[length++] = b;
        }
        return true;
    }

    private void insert(int nameStart, int nameEnd, int valueEnd) {
        if (fields * 3 == borders.length) {
            borders = Arrays.copyOf(borders, borders.length * 2);
        }
        int at = fields * 3;
        borders[at] = nameStart;
        borders[at + 1] = nameEnd;
        borders[at + 2] = valueEnd;
        int place = at;
        while (place > 0 && compareNames(place - 3, at) > 0) {
            place -= 3;
        }
        System.arraycopy(borders, place, borders, place + 3, at - place);
        borders[place] = nameStart;
        borders[place + 1] = nameEnd;
        borders[place + 2] = valueEnd;
        fields++;
    }

    private int compareNames(int one, int other) {
        return Arrays.compareUnsigned(bytes, borders[one], borders[one + 1], bytes, borders[other], borders[other + 1]);
    }

    private static int indexOf(byte[] raw, char wanted, int start, int end) {
        int i = start;
        while (i < end && raw[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Negative for anything but a hexadecimal digit. */
    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
