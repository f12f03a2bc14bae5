package se.navigatorbot.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Who has which seat, one hash an activity: participant → {@code held:<version>:<seat>}, {@code
 * claim:<turn>:<until ms>:<seat>}, {@code waits:<version>:<since ms>}, {@code offer:<version>:<until ms>:<seat>} or
 * {@code left:<version>}. Participants' documents are the truth; this is what all of them say, and the claims of turns
 * under way.
 */
final class Seats {

    private static final Script CLAIM = Script.load("seats/claim");
    private static final Script SETTLE = Script.load("seats/settle");
    private static final Script OFFER = Script.load("seats/offer");
    private static final Pattern TIMED = Pattern.compile("(claim|offer):.*:(\\d+):(\\d+)");

    private final Redis redis;

    Seats(Redis redis) {
        this.redis = redis;
    }

    OptionalInt claim(Event event, SeatClaim claim) {
        @Nullable
        Object answer = run(
                CLAIM,
                event.id(),
                claim.participant(),
                claim.turn(),
                millis(claim.now()),
                millis(claim.until()),
                Integer.toString(event.seats()),
                claim.afterWaiting() ? "1" : "0",
                Integer.toString(claim.seat()));
        return answer instanceof Long seat && seat > 0 ? OptionalInt.of(seat.intValue()) : OptionalInt.empty();
    }

    void settle(String eventId, String participant, SeatStanding standing) {
        run(SETTLE, eventId, participant, Long.toString(standing.version()), standing.stored());
    }

    Optional<SeatOffer> offerNext(Event event, Instant now, Instant until) {
        @Nullable Object answer = run(OFFER, event.id(), millis(now), millis(until), Integer.toString(event.seats()));
        return answer instanceof List<?> kept
                        && kept.size() == 2
                        && kept.get(0) instanceof byte[] participant
                        && kept.get(1) instanceof Long seat
                ? Optional.of(new SeatOffer(text(participant), seat.intValue(), until))
                : Optional.empty();
    }

    /** Numbers that nobody holds, claims or is offered; for an activity whose seats are counted. */
    List<Integer> free(Event event, Instant now) {
        Set<Integer> used = new TreeSet<>();
        for (byte[] stored : redis.hash(Keys.seats(event.id())).values()) {
            String state = text(stored);
            if (state.startsWith("held") || lives(state, now)) {
                used.add(Integer.parseInt(state.substring(state.lastIndexOf(':') + 1)));
            }
        }
        return IntStream.rangeClosed(1, event.seats())
                .filter(seat -> !used.contains(seat))
                .boxed()
                .toList();
    }

    /** Held seats, and claims and offers that have not run out. */
    int taken(String eventId, Instant now) {
        return (int) redis.hash(Keys.seats(eventId)).values().stream()
                .map(Seats::text)
                .filter(state -> state.startsWith("held") || lives(state, now))
                .count();
    }

    Set<String> holders(String eventId) {
        return all(eventId, "held");
    }

    Set<String> waiting(String eventId) {
        return all(eventId, "waits");
    }

    List<SeatOffer> offers(String eventId, Instant now) {
        List<SeatOffer> offers = new ArrayList<>();
        for (Map.Entry<String, byte[]> seat : redis.hash(Keys.seats(eventId)).entrySet()) {
            Matcher offer = TIMED.matcher(text(seat.getValue()));
            if (offer.matches() && offer.group(1).equals("offer") && lives(text(seat.getValue()), now)) {
                Instant until = Instant.ofEpochMilli(Long.parseLong(offer.group(2)));
                offers.add(new SeatOffer(seat.getKey(), Integer.parseInt(offer.group(3)), until));
            }
        }
        return offers;
    }

    private Set<String> all(String eventId, String kind) {
        Set<String> found = new TreeSet<>();
        redis.hash(Keys.seats(eventId)).forEach((participant, state) -> {
            if (text(state).startsWith(kind)) {
                found.add(participant);
            }
        });
        return found;
    }

    private @Nullable Object run(Script script, String eventId, String... args) {
        List<byte[]> bytes = Arrays.stream(args)
                .map(arg -> arg.getBytes(StandardCharsets.UTF_8))
                .toList();
        return redis.run(script, List.of(Keys.seats(eventId)), bytes).join();
    }

    private static boolean lives(String state, Instant now) {
        Matcher timed = TIMED.matcher(state);
        return timed.matches() && Long.parseLong(timed.group(2)) > now.toEpochMilli();
    }

    private static String millis(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
