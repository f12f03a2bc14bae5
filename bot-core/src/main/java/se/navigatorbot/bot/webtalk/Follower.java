package se.navigatorbot.bot.webtalk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.navigatorbot.bot.participants.Onlookers.Onlooker;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Nudge;

/** One page that looks on: gets every line once and in the store's order, told or found. */
final class Follower implements Onlooker {

    private final Consumer<ThreadEntry> page;
    private final Supplier<List<ThreadEntry>> lines;
    private final Nudge look;
    private String last;

    /**
     * @param last id of the latest line when it began to look on, empty for none
     * @param lines the latest lines of the talk, oldest first
     */
    Follower(String last, Consumer<ThreadEntry> page, Supplier<List<ThreadEntry>> lines, Looking looking) {
        this.last = last;
        this.page = page;
        this.lines = lines;
        this.look = looking.nudge(this::look);
    }

    /** A line that the store does not have yet has no number. */
    @Override
    public synchronized void line(ThreadEntry line) {
        if (line.id().indexOf('-') < 0) {
            page.accept(line);
        } else if (last.isEmpty() || later(line.id(), last)) {
            last = line.id();
            page.accept(line);
        }
    }

    @Override
    public void somethingNew() {
        look.now();
    }

    private void look() {
        lines.get().forEach(this::line);
    }

    /** Ids in the store are {@code <ms>-<number>}. */
    private static boolean later(String id, String than) {
        int dash = id.indexOf('-');
        int other = than.indexOf('-');
        int byTime = Long.compare(Long.parseLong(id.substring(0, dash)), Long.parseLong(than.substring(0, other)));
        return byTime > 0
                || byTime == 0 && Long.parseLong(id.substring(dash + 1)) > Long.parseLong(than.substring(other + 1));
    }
}
