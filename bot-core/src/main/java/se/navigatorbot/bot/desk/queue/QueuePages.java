package se.navigatorbot.bot.desk.queue;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;

/** The queue with no talk open. */
@DeskPage
public class QueuePages {

    private final QueueView queue;
    private final Pages pages;
    private final Callers callers;

    QueuePages(QueueView queue, Pages pages, Callers callers) {
        this.queue = queue;
        this.pages = pages;
        this.callers = callers;
    }

    /**
     * @param all whether also those are shown who come so late that nobody reads on
     */
    @GetMapping("/desk/queue")
    @Needs(Action.CONVERSATION_READ)
    public View queue(@RequestParam(defaultValue = "false") boolean all) {
        Map<String, Object> model = new HashMap<>(queue.model(callers.current(), null, all));
        model.put("where", "queue");
        model.put("all", all);
        return pages.page("desk", model);
    }
}
