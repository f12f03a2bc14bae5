package se.navigatorbot.bot.participants;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.channels.ChannelKind;

/**
 * Who looks on while a thread grows. A line is told after the store has it, so nobody sees what may still fail. While
 * several processes work, whoever looks on is told only that there is something new, and reads it in the store's order:
 * a talk may move from one process to another between two lines.
 */
public final class Onlookers {

    private static final String LINE = "line";
    private static final String PERSON = "person";

    private final Processes processes;
    private final ConcurrentHashMap<String, CopyOnWriteArrayList<Onlooker>> byAddress = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> ofEverybody = new CopyOnWriteArrayList<>();

    public Onlookers(Processes processes) {
        this.processes = processes;
        processes.signals().on(LINE, this::somethingNew);
        processes.signals().on(PERSON, this::news);
    }

    /**
     * @param address hash of the address whose lines are wanted
     * @return stops it
     */
    public Runnable add(String address, Onlooker onlooker) {
        byAddress.computeIfAbsent(address, a -> new CopyOnWriteArrayList<>()).add(onlooker);
        return () -> byAddress.computeIfPresent(address, (a, all) -> {
            all.remove(onlooker);
            return all.isEmpty() ? null : all;
        });
    }

    /**
     * @param news called with the id of each participant who has changed or whose thread has grown; must return at once
     * @return stops it
     */
    public Runnable addForAll(Consumer<String> news) {
        ofEverybody.add(news);
        return () -> ofEverybody.remove(news);
    }

    /** The store has something new of that participant. */
    public void changed(String participant) {
        if (processes.others()) {
            processes.signals().tell(PERSON, participant);
        } else {
            news(participant);
        }
    }

    private void news(String participant) {
        ofEverybody.forEach(one -> one.accept(participant));
    }

    /** Somebody may have missed something: all are to look. */
    public void lookAll() {
        Set.copyOf(byAddress.keySet()).forEach(this::somethingNew);
    }

    /** A line that is shown before it stands in the thread. */
    public void tell(ThreadEntry line) {
        each(line.address(), onlooker -> onlooker.line(line));
    }

    /** The line now stands in the thread under that id. */
    public void written(ThreadEntry line, String id) {
        if (processes.others()) {
            if (line.channel() == ChannelKind.WEB_CHAT) {
                processes.signals().tell(LINE, line.address());
            }
        } else if (!byAddress.isEmpty()) {
            ThreadEntry whole = line.withId(id);
            each(line.address(), onlooker -> onlooker.line(whole));
        }
    }

    private void somethingNew(String address) {
        each(address, Onlooker::somethingNew);
    }

    private void each(String address, Consumer<Onlooker> what) {
        CopyOnWriteArrayList<Onlooker> all = byAddress.get(address);
        if (all != null) {
            all.forEach(what);
        }
    }

    /** Must return at once. */
    public interface Onlooker {

        /** The next line. */
        void line(ThreadEntry line);

        /** There may be lines that were not told. */
        void somethingNew();
    }
}
