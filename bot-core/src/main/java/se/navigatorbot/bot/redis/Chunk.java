package se.navigatorbot.bot.redis;

import java.util.List;

/**
 * A part of what lies under one key, as stored.
 *
 * @param type {@link #STRING}, {@link #HASH}, {@link #SORTED} or {@link #ENTRY}
 * @param parts of a string its value; of a hash fields and values; of a sorted set members and scores; of an entry of a
 *     stream its id, then fields and values
 */
public record Chunk(char type, String key, List<byte[]> parts) {

    public static final char STRING = 'S';
    public static final char HASH = 'H';
    public static final char SORTED = 'Z';
    public static final char ENTRY = 'X';

    /** Shows no content. */
    @Override
    public String toString() {
        return "Chunk[" + type + " " + parts.size() + "]";
    }
}
