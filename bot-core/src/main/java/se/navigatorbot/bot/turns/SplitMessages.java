package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person wrote in the last minutes, so that danger split over several messages ("jag vill", "inte leva") is
 * heard. Kept in memory alone, few words of few people, and lost with the process: each message is also heard by itself.
 */
final class SplitMessages {

    private static final Duration TOGETHER = Duration.ofMinutes(5);
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_PIECES = 3;
    private static final int LONGEST = 160;

    private final Map<String, List<Piece>> byPerson = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Piece>> eldest) {
            return size() > MOST_PEOPLE;
        }
    };

    private record Piece(String message, String text, Instant at) {}

    /**
     * A message with those before it, the oldest first; empty when nothing came shortly before. The same message twice
     * counts once, since a turn may be decided again.
     */
    synchronized String together(String person, String message, String text, Instant at) {
        List<Piece> pieces = new ArrayList<>(byPerson.getOrDefault(person, List.of()));
        pieces.removeIf(piece -> piece.message().equals(message)
                || piece.at().isBefore(at.minus(TOGETHER))
                || piece.at().isAfter(at));
        String before = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        if (text.length() <= LONGEST) {
            pieces.add(new Piece(message, text, at));
        }
        byPerson.put(person, List.copyOf(pieces.subList(Math.max(0, pieces.size() - MOST_PIECES), pieces.size())));
        return before.isEmpty() || text.length() > LONGEST ? "" : before + " " + text;
    }

    /** What has been heard as danger is done with. */
    synchronized void forget(String person) {
        byPerson.remove(person);
    }
}
