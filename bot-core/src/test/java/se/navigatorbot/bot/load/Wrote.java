package se.navigatorbot.bot.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What people wrote, and between which moments each text was taken, against what stands in their threads. Of two texts
 * an order is known when the second was begun after the first had been taken; it is kept by each process, which lays
 * what it takes behind what waits on its disk. What two processes took, or got by a repetition, may wait on two disks.
 */
final class Wrote {

    private final Map<String, List<Text>> byPerson = new LinkedHashMap<>();

    /**
     * @param process that took it; {@link Text#ANY} when it came again, to whichever
     * @param begun nanoseconds of {@link System#nanoTime} before it was first offered
     * @param taken the same when it had been acknowledged
     */
    record Text(String id, int process, long begun, long taken) {

        static final int ANY = -1;
    }

    /**
     * @param pairs texts of one person, one after the other, that one process took
     * @param lost acknowledged and not in the thread
     * @param doubled more than once in the thread
     * @param outOfOrder pairs that stand in the thread the other way round
     * @param betweenProcesses the same of texts that two processes took or may have taken
     */
    record Found(int pairs, int lost, int doubled, int outOfOrder, int betweenProcesses) {

        List<String> differences() {
            List<String> found = new ArrayList<>();
            say(found, lost, "acknowledged texts are in no thread");
            say(found, doubled, "texts stand in a thread twice");
            say(found, outOfOrder, "texts stand before one that the same process had taken earlier");
            return found;
        }

        private static void say(List<String> found, int count, String what) {
            if (count > 0) {
                found.add(count + " " + what);
            }
        }

        private Found plus(Found other) {
            return new Found(
                    pairs + other.pairs,
                    lost + other.lost,
                    doubled + other.doubled,
                    outOfOrder + other.outOfOrder,
                    betweenProcesses + other.betweenProcesses);
        }
    }

    synchronized void taken(String from, Text text) {
        byPerson.computeIfAbsent(from, person -> new ArrayList<>()).add(text);
    }

    /** @param threads ids of the texts that stand in the thread of a number, oldest first */
    synchronized Found compare(Function<String, List<String>> threads) {
        return byPerson.entrySet().stream()
                .map(person -> compare(person.getValue(), threads.apply(person.getKey())))
                .reduce(new Found(0, 0, 0, 0, 0), Found::plus);
    }

    static Found compare(List<Text> wrote, List<String> thread) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < thread.size(); i++) {
            places.putIfAbsent(thread.get(i), i);
        }
        Set<String> written = new HashSet<>(wrote.stream().map(Text::id).toList());
        int doubled = (int) written.stream()
                .filter(id -> Collections.frequency(thread, id) > 1)
                .count();
        int lost = (int) written.stream().filter(id -> !places.containsKey(id)).count();
        Found found = new Found(0, lost, doubled, 0, 0);
        for (Text earlier : wrote) {
            for (Text later : wrote) {
                if (earlier.taken() < later.begun()
                        && places.containsKey(earlier.id())
                        && places.containsKey(later.id())) {
                    found = found.plus(pair(earlier, later, places));
                }
            }
        }
        return found;
    }

    private static Found pair(Text earlier, Text later, Map<String, Integer> places) {
        boolean turned = places.getOrDefault(earlier.id(), 0) > places.getOrDefault(later.id(), 0);
        boolean same = earlier.process() == later.process() && later.process() != Text.ANY;
        return new Found(same ? 1 : 0, 0, 0, same && turned ? 1 : 0, !same && turned ? 1 : 0);
    }
}
