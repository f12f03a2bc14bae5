package se.navigatorbot.admin.week;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.DemoApi;

/**
 * A week at a centre, lived by fifty invented people over the web chat of a running bot whose clock may be turned, with
 * staff who work over the staff API. It is told as it goes; what was promised is counted.
 */
public final class InventedWeek {

    private final Server server;
    private final String address;

    /**
     * @param address of the bot, for the web chat
     */
    public InventedWeek(Server server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Lives through the week; promises that were tried several times count once, as broken when one of them was. */
    public List<Kept> live(Consumer<String> teller) {
        Diary diary = new Diary(teller);
        WeekClock clock = new WeekClock(server.call(DemoApi.class));
        new Week(new Staff(server), new WebChat(address), clock, diary).live();
        teller.accept("");
        teller.accept(diary.messages() + " meddelanden skrevs, " + diary.answers() + " fick svar.");
        Map<String, Kept> kept = new LinkedHashMap<>();
        diary.promises()
                .forEach(promise -> kept.merge(
                        promise.sentence(),
                        new Kept(promise.sentence(), promise.kept(), promise.seen()),
                        (before, now) -> before.kept() ? now : before));
        return List.copyOf(kept.values());
    }
}
