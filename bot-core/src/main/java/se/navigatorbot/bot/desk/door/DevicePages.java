package se.navigatorbot.bot.desk.door;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Devices;
import se.navigatorbot.bot.staff.Needs;

/** Where somebody who is logged in says yes to a terminal. */
@DeskPage
public class DevicePages {

    private final Pages pages;
    private final Callers callers;
    private final Devices devices;

    DevicePages(Pages pages, Callers callers, Devices devices) {
        this.pages = pages;
        this.callers = callers;
        this.devices = devices;
    }

    /** Asks for the code. */
    @GetMapping("/desk/device")
    @Needs(Action.OWN)
    public View ask() {
        return pages.page("device", Map.of("problem", "", "done", false));
    }

    /** Takes it. */
    @PostMapping("/desk/device")
    @Needs(Action.OWN)
    public View approve(@RequestParam(defaultValue = "") String code) {
        boolean done = devices.approve(code, callers.current().user());
        String problem = done ? "" : "Det finns ingen sådan kod som väntar. Kontrollera den och försök igen.";
        return pages.page(done ? 200 : 404, "device", Map.of("problem", problem, "done", done));
    }
}
