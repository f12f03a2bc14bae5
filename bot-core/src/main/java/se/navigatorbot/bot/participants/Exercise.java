package se.navigatorbot.bot.participants;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import se.navigatorbot.bot.redis.Keys;

/**
 * Nobody: what a centre rehearses a crisis with. Its id has a sign that no real id has, so it is never among people,
 * never counted and never written to.
 */
public final class Exercise {

    private static final char SIGN = '0';
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Exercise() {}

    /** The one of that centre. */
    public static String of(String centre) {
        StringBuilder id = new StringBuilder();
        id.append(Math.floorMod(centre.hashCode(), Keys.PARTITIONS)).append('-').append(SIGN);
        BigInteger left = new BigInteger(1, centre.getBytes(StandardCharsets.UTF_8));
        BigInteger base = BigInteger.valueOf(BASE_32.length());
        for (int i = 0; i < 15; i++) {
            id.append(BASE_32.charAt(left.mod(base).intValue()));
            left = left.divide(base);
        }
        return id.toString();
    }

    /** Whether the id is one of these. */
    public static boolean is(String id) {
        int dash = id.indexOf('-');
        return dash >= 0 && dash + 1 < id.length() && id.charAt(dash + 1) == SIGN;
    }
}
