package se.navigatorbot.bot.participants;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who looks on while a thread grows. A line is told after the store has it, so nobody sees what may still fail. */
public final class Onlookers {

    private final ConcurrentHashMap<String, CopyOnWriteArrayList<Consumer<ThreadEntry>>> byAddress =
            new ConcurrentHashMap<>();

    /**
     * @param address hash of the address whose lines are wanted
     * @return stops it
     */
    public Runnable add(String address, Consumer<ThreadEntry> onlooker) {
        byAddress.computeIfAbsent(address, a -> new CopyOnWriteArrayList<>()).add(onlooker);
        return () -> byAddress.computeIfPresent(address, (a, all) -> {
            all.remove(onlooker);
            return all.isEmpty() ? null : all;
        });
    }

    /** Whether anybody looks on at all. */
    public boolean none() {
        return byAddress.isEmpty();
    }

    /** A line now stands in the thread. */
    public void tell(ThreadEntry line) {
        CopyOnWriteArrayList<Consumer<ThreadEntry>> all = byAddress.get(line.address());
        if (all != null) {
            all.forEach(onlooker -> onlooker.accept(line));
        }
    }
}
