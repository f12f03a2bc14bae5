package se.navigatorbot.bot.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of another program that a centre follows.
 *
 * @param id short, fit to be typed, see {@link #id}
 * @param centre id of the centre whose programme it is
 * @param url where it is read
 * @param kind label of the kind for titles that tell none
 * @param seats of each activity; 0 for no limit
 * @param dropIn whether one comes without signing up
 * @param wholeRegion whether people of other centres may come
 * @param by user name of who follows it
 * @param readAt when it was last read in whole, null for never
 * @param trouble why it could not be read since, in Swedish; empty for none
 */
public record Feed(
        String id,
        String centre,
        String url,
        String kind,
        int seats,
        boolean dropIn,
        boolean wholeRegion,
        String by,
        @Nullable Instant readAt,
        String trouble) {

    /** So many letters of a hash tell an address from the few others of a centre. */
    private static final int TOLD = 8;

    /**
     * The id of that address at that centre: the same when it is followed again, so that what it brought is known, and
     * never another calendar's.
     */
    public static String id(String centre, String url) {
        UUID named = UUID.nameUUIDFromBytes(url.strip().getBytes(StandardCharsets.UTF_8));
        return centre + "-" + named.toString().substring(0, TOLD);
    }

    /** Under which its activities are known again. */
    String source() {
        return "feed:" + id;
    }

    Feed read(Instant at) {
        return new Feed(id, centre, url, kind, seats, dropIn, wholeRegion, by, at, "");
    }

    Feed troubled(String why) {
        return new Feed(id, centre, url, kind, seats, dropIn, wholeRegion, by, readAt, why);
    }

    /** Shows the id alone: the address may hold a secret. */
    @Override
    public String toString() {
        return "Feed[" + id + "]";
    }
}
