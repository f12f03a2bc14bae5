package se.navigatorbot.bot.redis;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.redis.Redis.Entry;
import se.navigatorbot.bot.redis.Redis.Scored;

/** Makes sense of raw answers: numbers, byte arrays and lists of such. */
final class Answers {

    private Answers() {}

    static Map<String, byte[]> hash(Object answer) {
        List<?> flat = (List<?>) answer;
        Map<String, byte[]> fields = new LinkedHashMap<>(flat.size());
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            fields.put(text(flat.get(i)), (byte[]) flat.get(i + 1));
        }
        return fields;
    }

    static List<Scored> scored(Object answer) {
        List<?> flat = (List<?>) answer;
        List<Scored> members = new ArrayList<>(flat.size() / 2);
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            members.add(new Scored(text(flat.get(i)), Double.parseDouble(text(flat.get(i + 1)))));
        }
        return members;
    }

    static List<Entry> entries(Object answer) {
        List<?> list = (List<?>) answer;
        List<Entry> entries = new ArrayList<>(list.size());
        for (Object item : list) {
            List<?> pair = (List<?>) item;
            entries.add(new Entry(text(pair.get(0)), hash(pair.get(1))));
        }
        return entries;
    }

    static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }

    /** Without exponent, which milliseconds since 1970 would get. */
    static String number(double value) {
        return new BigDecimal(value).toPlainString();
    }
}
