package se.navigatorbot.bot.erasure;

import java.util.List;
import se.navigatorbot.bot.audiences.NamedList;
import se.navigatorbot.bot.audiences.NamedLists;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;

/** Kept filters that ask for the person by the id. A place stays, since a filter without it would mean everybody. */
final class ListTrace implements Trace {

    private final NamedLists lists;

    ListTrace(NamedLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "Sparade listor";
    }

    @Override
    public List<String> of(Participant person) {
        return lists.all().stream()
                .filter(list -> list.names(person.id()))
                .map(NamedList::name)
                .toList();
    }

    @Override
    public int erase(String participant, String mark) {
        return lists.rename(participant, Participant.partitionOf(participant) + "-" + mark);
    }
}
