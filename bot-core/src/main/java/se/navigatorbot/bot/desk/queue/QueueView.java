package se.navigatorbot.bot.desk.queue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Caller;

/** The queue as a page shows it: the most urgent first, cut where nobody reads on. */
public final class QueueView {

    private static final int SHOWN = 60;

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
        List<QueueRow> rows = words.rows(board.seenBy(caller), caller);
        List<QueueRow> shown = all || rows.size() <= SHOWN ? rows : rows.subList(0, SHOWN);
        return Map.of(
                "groups",
                QueueGroup.of(shown),
                "hidden",
                rows.size() - shown.size(),
                "waiting",
                rows.stream().filter(QueueView::wantsSomebody).count(),
                "alarms",
                rows.stream().filter(QueueRow::crisisOpen).count(),
                "rest",
                rows.isEmpty() ? words.rest(caller) : "",
                "selected",
                selected == null ? "" : selected);
    }

    /** The list alone, for a page that is open already. */
    public String html(Caller caller, @Nullable String selected, boolean all) {
        return pages.part("queue", "list", model(caller, selected, all));
    }

    private static boolean wantsSomebody(QueueRow row) {
        return row.group().equals("waiting") || row.crisisOpen();
    }
}
