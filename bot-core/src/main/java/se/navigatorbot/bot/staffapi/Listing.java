package se.navigatorbot.bot.staffapi;

import java.util.List;

/**
 * Rows of a list, never more than {@link #MOST}.
 *
 * @param total how many there are in all; more than {@code rows} holds when the list was cut
 */
public record Listing<T>(List<T> rows, int total) {

    /** A list is cut after this many. */
    public static final int MOST = 500;

    public Listing {
        rows = List.copyOf(rows);
    }

    /** The first {@link #MOST} of them. */
    public static <T> Listing<T> of(List<T> all) {
        return new Listing<>(all.size() > MOST ? all.subList(0, MOST) : all, all.size());
    }
}
