package se.navigatorbot.bot.redis;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the server, such as 7.0.15. */
public record RedisVersion(int major, int minor, int patch) implements Comparable<RedisVersion> {

    /** What our scripts and commands need. */
    public static final RedisVersion NEEDED = new RedisVersion(6, 2, 0);

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");
    private static final Comparator<RedisVersion> ORDER = Comparator.comparingInt(RedisVersion::major)
            .thenComparingInt(RedisVersion::minor)
            .thenComparingInt(RedisVersion::patch);

    /**
     * First patch of each line in which the hole in Lua known as CVE-2025-49844 is closed. A distribution may have
     * closed it in an older number.
     */
    private static final Map<String, Integer> SAFE_PATCH = Map.of("6.2", 20, "7.2", 11, "7.4", 6, "8.0", 4, "8.2", 2);

    /**
     * @param text anything that contains a version
     * @throws IllegalArgumentException when it contains none
     */
    public static RedisVersion in(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no version in the answer of the server");
        }
        String patch = found.group(3);
        return new RedisVersion(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    /** Whether files that the other wrote may be unreadable for this one; patches of one line read each other's. */
    public boolean olderLineThan(RedisVersion other) {
        return major < other.major || (major == other.major && minor < other.minor);
    }

    /** Whether the number says that known holes are closed. */
    public boolean knownSafe() {
        Integer safe = SAFE_PATCH.get(major + "." + minor);
        return safe == null ? compareTo(new RedisVersion(8, 3, 0)) >= 0 : patch >= safe;
    }

    @Override
    public int compareTo(RedisVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
