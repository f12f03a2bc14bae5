package se.navigatorbot.bot.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.bot.staff.Caller;

/** The queue as a page shows it: the most urgent first, cut where nobody reads on. */
public final class QueueView {

    private static final int SHOWN = 60;
    private static final int KEPT = 5000;

    /** Fifty desks show much the same rows, and most rows change once a minute: each is drawn once. */
    private final Recent<Drawn, String> drawn = new Recent<>(KEPT);

    private final QueueBoard board;
    private final QueueWords words;
    private final Pages pages;

    QueueView(QueueBoard board, QueueWords words, Pages pages) {
        this.board = board;
        this.words = words;
        this.pages = pages;
    }

    /**
     * What the template {@code queue} needs.
     *
     * @param selected id of the participant whose talk is open, null for none
     */
    public Map<String, Object> model(Caller caller, @Nullable String selected, boolean all) {
        List<Waiter> seen = board.seenBy(caller);
        List<Waiter> chosen = all ? seen : chosen(seen, caller);
        return Map.of(
                "groups",
                QueueGroup.of(
                        words.rows(chosen, caller),
                        row -> drawn(row, row.person().equals(selected))),
                "hidden",
                seen.size() - chosen.size(),
                "waiting",
                seen.stream().filter(QueueView::wantsSomebody).count(),
                "alarms",
                seen.stream().filter(QueueWords::alarms).count(),
                "rest",
                seen.isEmpty() ? words.rest(caller) : "");
    }

    private String drawn(QueueRow row, boolean selected) {
        Drawn as = new Drawn(row, selected);
        String html = drawn.get(as);
        if (html == null) {
            html = pages.part("queue", "row", Map.of("row", row, "selected", selected));
            drawn.put(as, html);
        }
        return html;
    }

    private record Drawn(QueueRow row, boolean selected) {}

    /** Every danger and all that is one's own, and of the rest the most urgent. */
    private static List<Waiter> chosen(List<Waiter> seen, Caller caller) {
        List<Waiter> chosen = new ArrayList<>();
        int others = 0;
        for (Waiter one : seen) {
            String group = QueueWords.group(one, caller);
            if (group.equals("crisis") || group.equals("mine") || others++ < SHOWN) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    /** The list alone, for a page that is open already. */
    public String html(Caller caller, @Nullable String selected, boolean all) {
        return pages.part("queue", "list", model(caller, selected, all));
    }

    private static boolean wantsSomebody(Waiter one) {
        Handover handover = one.row().handover();
        boolean waits = handover != null && handover.waits();
        return QueueWords.alarms(one) || one.row().crisis() == null && waits;
    }
}
