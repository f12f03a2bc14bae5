package se.navigatorbot.bot.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/**
 * Holds three books against each other: what was acknowledged (the ledger), what the house says of its messages (the
 * store), and what the provider has taken (its journal).
 *
 * @param acknowledged texts that the house said it had taken
 * @param answers messages that the provider has, each counted once
 * @param unknown messages of which the house says that nobody knows whether they left
 * @param arrived how many of those the provider has
 * @param open what is not done yet: received texts, and messages that wait or are under way
 * @param differences everything that does not agree, one line each
 */
record Verdict(int acknowledged, int answers, int unknown, int arrived, int open, List<String> differences) {

    /** @param more answers that a first contact has beyond one for each text */
    static Verdict of(Ledger ledger, List<Sent> journal, ShakenStore store, int more) {
        Map<String, Progress> states = new HashMap<>();
        int open = 0;
        int parked = 0;
        try (JedisRedis redis = store.open()) {
            for (Partition partition : Partition.all()) {
                open += redis.stream(partition.inbox(), "-", 1000).size();
                parked += redis.hash(partition.parked()).size();
                redis.hash(partition.state())
                        .forEach((id, state) ->
                                states.put(id, Progress.parse(new String(state, StandardCharsets.UTF_8))));
            }
        }
        open += (int)
                states.values().stream().filter(one -> !one.fate().ended()).count();
        Books books = new Books(ledger.acknowledged(), journal, states, more);
        List<String> differences = books.differences();
        if (parked > 0) {
            differences.add(parked + " received texts are set aside");
        }
        long unknown = states.values().stream()
                .filter(one -> one.fate() == Fate.UNKNOWN)
                .count();
        return new Verdict(
                books.acknowledged.values().stream().mapToInt(Integer::intValue).sum(),
                books.posts.size(),
                (int) unknown,
                (int) states.entrySet().stream()
                        .filter(one -> one.getValue().fate() == Fate.UNKNOWN && books.posts.containsKey(one.getKey()))
                        .count(),
                open,
                List.copyOf(differences));
    }

    /** The three books, laid out by message and by person. */
    static final class Books {
        private final Map<String, Integer> acknowledged;
        private final Map<String, Progress> states;
        private final int more;
        private final Map<String, Integer> posts = new TreeMap<>();
        private final Map<String, String> numbers = new HashMap<>();

        Books(Map<String, Integer> acknowledged, List<Sent> journal, Map<String, Progress> states, int more) {
            this.acknowledged = acknowledged;
            this.states = states;
            this.more = more;
            for (Sent sent : journal) {
                String message =
                        sent.statusCallback().substring(sent.statusCallback().lastIndexOf('=') + 1);
                posts.merge(message, 1, Integer::sum);
                Progress state = states.get(message);
                if (state != null) {
                    numbers.put(state.participant(), sent.to());
                }
            }
        }

        List<String> differences() {
            List<String> found = new ArrayList<>();
            posts.forEach((message, times) -> {
                if (times > 1) {
                    found.add("message " + message + " was posted " + times + " times");
                }
                if (!states.containsKey(message)) {
                    found.add("message " + message + " was posted, and the store does not know it");
                }
            });
            Map<String, Integer> swaps = arrivedInDoubt();
            states.forEach((message, state) -> {
                if (said(state.fate()) && !posts.containsKey(message) && !swapped(swaps, state)) {
                    found.add("message " + message + " stands as " + state.fate() + ", and the provider never had it");
                }
                if (state.fate().ended() && !said(state.fate()) && state.fate() != Fate.UNKNOWN) {
                    found.add("message " + message + " ended as " + state.fate() + " " + state.code());
                }
            });
            found.addAll(owed());
            return found;
        }

        /** Per person, how many in doubt the provider has: its list cannot tell two equal texts to one number apart. */
        private Map<String, Integer> arrivedInDoubt() {
            Map<String, Integer> arrived = new HashMap<>();
            states.forEach((message, state) -> {
                if (state.fate() == Fate.UNKNOWN && posts.containsKey(message)) {
                    arrived.merge(state.participant(), 1, Integer::sum);
                }
            });
            return arrived;
        }

        private static boolean swapped(Map<String, Integer> swaps, Progress state) {
            int left = swaps.getOrDefault(state.participant(), 0);
            swaps.put(state.participant(), left - 1);
            return left > 0;
        }

        private static boolean said(Fate fate) {
            return fate == Fate.SENT || fate == Fate.DELIVERED;
        }

        /** Every person has as many messages as they are owed answers, sent or of unknown outcome. */
        private List<String> owed() {
            Map<String, Integer> made = new HashMap<>();
            Set<String> nameless = new HashSet<>();
            states.values().forEach(state -> {
                String number = numbers.get(state.participant());
                if (number == null) {
                    nameless.add(state.participant());
                } else {
                    made.merge(number, 1, Integer::sum);
                }
            });
            List<String> found = new ArrayList<>();
            int silent = 0;
            for (Map.Entry<String, Integer> person : acknowledged.entrySet()) {
                int owed = person.getValue() + more;
                int has = made.getOrDefault(person.getKey(), 0);
                if (has == 0) {
                    silent++;
                } else if (has != owed) {
                    found.add(person.getKey() + " is owed " + owed + " answers and has " + has);
                }
            }
            if (silent > nameless.size()) {
                found.add(silent + " people have no answer, and only " + nameless.size() + " have one in the store");
            }
            return found;
        }
    }
}
