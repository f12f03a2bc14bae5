package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person follows new placements, beside the lines of work and towns that the profile holds.
 *
 * @param off lines of work that are not wanted
 * @param nothingElse whether "något annat" is not wanted
 * @param elseAt when "något annat" was last sent or let go, null for never
 * @param waiting ids of placements that will be told on a later day
 * @param toldAt when one was last told of, null for never
 * @param checkedAt when the places of interest were last looked at, whether they are still there; null for never
 * @param needs what the person themselves wants of the places: {@code utan körkort}, {@code bara sommarjobb}
 */
@RecordBuilder
public record Following(
        List<String> off,
        boolean nothingElse,
        @Nullable Instant elseAt,
        List<String> waiting,
        @Nullable Instant toldAt,
        @Nullable Instant checkedAt,
        List<String> needs)
        implements FollowingBuilder.With {

    public static final Following DEFAULT = new Following(List.of(), false, null, List.of(), null, null, List.of());

    private static final int WAITING = 10;

    @SuppressWarnings("ConstantValue")
    public Following {
        off = List.copyOf(off);
        waiting = List.copyOf(waiting);
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /** With one more that waits; of more than ten the oldest is let go. */
    public Following waitingFor(String placement) {
        List<String> all = new ArrayList<>(waiting);
        if (!all.contains(placement)) {
            all.add(placement);
        }
        return withWaiting(all.subList(Math.max(0, all.size() - WAITING), all.size()));
    }

    /** Told of these; what else waits is still to be told. */
    public Following told(Instant at, Collection<String> placements) {
        return with().waiting(
                        waiting.stream().filter(id -> !placements.contains(id)).toList())
                .toldAt(at)
                .build();
    }
}
