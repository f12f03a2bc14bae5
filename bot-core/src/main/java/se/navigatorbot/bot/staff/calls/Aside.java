package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.OutboxApi.ParkedRow;
import se.navigatorbot.bot.turns.Parked;
import se.navigatorbot.bot.turns.Parked.Item;

/** What was set aside, as a caller may see it. Who has no row yet belongs to all, as whoever has no home centre. */
final class Aside {

    private final Parked parked;
    private final People people;
    private final HouseTime time;

    Aside(Parked parked, People people, HouseTime time) {
        this.parked = parked;
        this.people = people;
        this.time = time;
    }

    List<ParkedRow> seenBy(Caller caller) {
        List<ParkedRow> seen = new ArrayList<>();
        List<Item> all = parked.all();
        Map<String, Row> rows = rows(all);
        for (Item item : all) {
            Row row = rows.get(item.participant());
            if (sees(caller, row)) {
                seen.add(new ParkedRow(
                        item.id(),
                        time.local(item.at()),
                        item.kind(),
                        item.participant(),
                        row == null ? "" : row.firstName(),
                        item.why(),
                        item.tries()));
            }
        }
        return seen;
    }

    /**
     * @throws Refused when it is not there, or behind the wall
     */
    void retry(Caller caller, String id) {
        if (!there(caller, id)) {
            throw gone();
        }
        if (parked.all().stream().anyMatch(item -> item.id().equals(id) && item.outgoing())) {
            throw Refused.conflict("Det är boten som skulle ha skrivit. Se i samtalet om det behövs och skriv själv.");
        }
        if (!parked.retry(id)) {
            throw gone();
        }
    }

    /**
     * @throws Refused when it is not there, or behind the wall
     */
    void drop(Caller caller, String id) {
        if (!there(caller, id) || !parked.drop(id)) {
            throw gone();
        }
    }

    private boolean there(Caller caller, String id) {
        return seenBy(caller).stream().anyMatch(row -> row.id().equals(id));
    }

    private Map<String, Row> rows(List<Item> items) {
        Map<String, Row> rows = new HashMap<>();
        if (!items.isEmpty()) {
            Set<String> wanted = items.stream().map(Item::participant).collect(Collectors.toSet());
            people.rows(row -> wanted.contains(row.id())).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private static boolean sees(Caller caller, @Nullable Row row) {
        return row == null ? Rights.sees(caller, null, false) : Rights.sees(caller, row);
    }

    private static Refused gone() {
        return Refused.notFound("Det finns inget sådant undanlagt. Se listan med outbox parked.");
    }
}
