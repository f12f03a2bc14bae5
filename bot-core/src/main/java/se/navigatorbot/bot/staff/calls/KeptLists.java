package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.navigatorbot.bot.audiences.FilterText;
import se.navigatorbot.bot.audiences.Key;
import se.navigatorbot.bot.audiences.NamedList;
import se.navigatorbot.bot.audiences.NamedLists;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.BroadcastsApi.ListRow;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewList;

/** Filters that staff keep under a name, seen by the staff of the same centres. */
final class KeptLists {

    private final NamedLists lists;
    private final Places places;
    private final HouseTime time;

    KeptLists(NamedLists lists, Places places, HouseTime time) {
        this.lists = lists;
        this.places = places;
        this.time = time;
    }

    List<ListRow> seenBy(Caller caller) {
        return lists.all().stream()
                .filter(list -> sees(caller, list))
                .map(KeptLists::row)
                .toList();
    }

    ListRow keep(Caller caller, NewList wanted) {
        String name = name(Given.text(wanted.name(), "Namn"));
        String text = Given.text(wanted.to(), "Filter");
        if (FilterText.read(text).first(Key.LIST).isPresent()) {
            throw Refused.badValue("En lista kan inte bygga på en annan lista. Inget är sparat.");
        }
        lists.find(name).filter(other -> !sees(caller, other)).ifPresent(other -> {
            throw Refused.conflict("Namnet " + name + " är upptaget av ett annat centrum. Välj ett annat.");
        });
        Set<String> centres = new TreeSet<>(places.toRead(caller, null));
        NamedList list = new NamedList(name, text, centres, caller.user(), time.instant());
        lists.keep(list);
        return row(list);
    }

    void drop(Caller caller, String name) {
        NamedList list = lists.find(name(name))
                .filter(found -> sees(caller, found))
                .orElseThrow(() -> Refused.notFound("Det finns ingen lista " + name + "."));
        lists.drop(list.name());
    }

    private static boolean sees(Caller caller, NamedList list) {
        return list.centres().stream().anyMatch(caller::belongsTo);
    }

    private static String name(String typed) {
        String name = typed.strip().toLowerCase(Locale.forLanguageTag("sv"));
        if (!name.matches("[a-zåäö0-9-]{2,30}")) {
            throw Refused.badValue("Namnet är 2 till 30 små bokstäver, siffror eller bindestreck. Inget är sparat.");
        }
        return name;
    }

    private static ListRow row(NamedList list) {
        return new ListRow(list.name(), list.text(), list.by());
    }
}
