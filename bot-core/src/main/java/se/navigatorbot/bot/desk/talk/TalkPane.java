package se.navigatorbot.bot.desk.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.calls.ParticipantCards;
import se.navigatorbot.bot.staff.calls.ReadMarks;
import se.navigatorbot.bot.staff.calls.Wall;

/** A talk with its person, whole for a page that opens and piece by piece for one that is open. */
public final class TalkPane {

    private static final int LINES = 200;
    private static final int FOLLOWED = 40;

    private final Wall wall;
    private final People people;
    private final ParticipantCards cards;
    private final TalkLines lines;
    private final TalkViews views;
    private final CardViews cardViews;
    private final Fates fates;
    private final ReadMarks marks;
    private final FirstNames names;
    private final Pages pages;

    TalkPane(
            Wall wall,
            People people,
            ParticipantCards cards,
            TalkLines lines,
            TalkViews views,
            CardViews cardViews,
            Fates fates,
            ReadMarks marks,
            FirstNames names,
            Pages pages) {
        this.wall = wall;
        this.people = people;
        this.cards = cards;
        this.lines = lines;
        this.views = views;
        this.cardViews = cardViews;
        this.fates = fates;
        this.marks = marks;
        this.names = names;
        this.pages = pages;
    }

    /**
     * What the template {@code talk} needs.
     *
     * @param reason why a protected person is read; null for none
     */
    public Map<String, Object> model(Caller caller, String id, @Nullable String reason) {
        Participant person = wall.toRead(caller, id, reason);
        marks.opened(caller, person);
        List<ThreadEntry> thread = people.thread(id, LINES);
        Map<String, Object> model = state(caller, person);
        model.put("lines", lines.of(thread, null, name(model), fates.of(id, thread)));
        model.put("last", thread.isEmpty() ? "" : thread.get(thread.size() - 1).id());
        model.put("reason", reason == null ? "" : reason);
        model.put("more", thread.size() == LINES);
        return model;
    }

    /** How the talk stands and the card, for a page that is open already. */
    public String stateHtml(Caller caller, String id) {
        return pages.part("talk", "state", state(caller, wall.person(caller, id)));
    }

    /**
     * The lines after that one.
     *
     * @param last id of the last line that the page has, empty for none
     */
    public News after(Caller caller, String id, String last) {
        Participant person = wall.person(caller, id);
        List<ThreadEntry> thread = people.thread(id, FOLLOWED);
        int from = 0;
        while (from < thread.size() && !later(thread.get(from).id(), last)) {
            from++;
        }
        List<ThreadEntry> fresh = thread.subList(from, thread.size());
        if (fresh.isEmpty()) {
            return News.NONE;
        }
        ThreadEntry before = from == 0 ? null : thread.get(from - 1);
        TalkView view = views.of(person, caller);
        List<TalkLine> shown = lines.of(fresh, before, view.name(), Map.of());
        boolean heard = shown.stream().anyMatch(line -> line.role().equals("person"));
        return new News(fresh.get(fresh.size() - 1).id(), pages.part("talk", "lines", Map.of("lines", shown)), heard);
    }

    private Map<String, Object> state(Caller caller, Participant person) {
        Map<String, Object> model = new HashMap<>();
        model.put("talk", views.of(person, caller));
        model.put("colleagues", names.colleagues(caller));
        if (Rights.may(caller.role(), Action.PARTICIPANT_READ)) {
            model.put("card", cardViews.of(cards.card(person)));
        }
        return model;
    }

    private static String name(Map<String, Object> model) {
        return model.get("talk") instanceof TalkView view ? view.name() : "";
    }

    /** Ids in the store are {@code <ms>-<number>}. */
    private static boolean later(String id, String than) {
        if (than.isEmpty()) {
            return true;
        }
        int byTime = Long.compare(millis(id), millis(than));
        return byTime > 0 || byTime == 0 && number(id) > number(than);
    }

    private static long millis(String id) {
        return Long.parseLong(id.substring(0, id.indexOf('-')));
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(id.indexOf('-') + 1));
    }

    /**
     * Lines that a page does not have yet.
     *
     * @param last id of the last of them, empty for none
     * @param heard whether the person has written
     */
    public record News(String last, String html, boolean heard) {

        static final News NONE = new News("", "", false);

        @Override
        public String toString() {
            return "News[" + last + "]";
        }
    }
}
