package se.navigatorbot.bot.desk.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.calls.ParticipantCards;
import se.navigatorbot.bot.staff.calls.ReadMarks;
import se.navigatorbot.bot.staff.calls.TalkReading;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.channels.Speaker;

/** A talk with its person, whole for a page that opens and piece by piece for one that is open. */
public final class TalkPane {

    private static final int LINES = 200;
    /** As far ahead as the staff API lets words wait. */
    private static final int LATEST_DAYS = 60;

    private static final int FOLLOWED = 100;

    private final Wall wall;
    private final TalkReading reading;
    private final ParticipantCards cards;
    private final TalkLines lines;
    private final TalkViews views;
    private final CardViews cardViews;
    private final OfferViews offerViews;
    private final Fates fates;
    private final ReadMarks marks;
    private final FirstNames names;
    private final Pages pages;

    TalkPane(
            Wall wall,
            TalkReading reading,
            ParticipantCards cards,
            TalkLines lines,
            TalkViews views,
            CardViews cardViews,
            OfferViews offerViews,
            Fates fates,
            ReadMarks marks,
            FirstNames names,
            Pages pages) {
        this.wall = wall;
        this.reading = reading;
        this.cards = cards;
        this.lines = lines;
        this.views = views;
        this.cardViews = cardViews;
        this.offerViews = offerViews;
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
        List<ThreadEntry> thread = reading.latest(caller, person, LINES);
        Map<String, Object> model = state(caller, person);
        model.put("lines", lines.of(thread, null, name(model), fates.of(id, thread)));
        model.put("last", thread.isEmpty() ? "" : thread.get(thread.size() - 1).id());
        model.put("more", thread.size() == LINES);
        model.put("today", views.today().toString());
        model.put("lastDay", views.today().plusDays(LATEST_DAYS).toString());
        return model;
    }

    /**
     * What the template {@code talk-older} needs.
     *
     * @param line id of the first line that the page has
     */
    public Map<String, Object> older(Caller caller, String id, String line, @Nullable String reason) {
        Participant person = wall.toRead(caller, id, reason);
        List<ThreadEntry> thread = reading.above(caller, person, line, LINES);
        String name = QueueWords.name(Row.of(person));
        return Map.of("lines", lines.of(thread, null, name, Map.of()), "more", thread.size() == LINES);
    }

    /** The caller has seen what the person wrote while the page was open. */
    public void seen(Caller caller, String id) {
        marks.opened(caller, wall.person(caller, id));
    }

    /**
     * The caller does something about the talk on a page that shows it.
     *
     * @param last id of the last line there; what the person wrote below it has not been seen
     */
    public void seen(Caller caller, String id, String last) {
        Participant person = wall.person(caller, id);
        boolean all = last.matches(TalkPages.LINE)
                && reading.below(caller, person, last, FOLLOWED).stream()
                        .noneMatch(entry -> entry.speaker().role() == Speaker.Role.PERSON);
        if (all) {
            marks.opened(caller, person);
        }
    }

    /** How the talk stands and the card, for a page that is open already; equal ones look the same. */
    public Map<String, Object> state(Caller caller, String id, @Nullable String reason) {
        return state(caller, wall.toRead(caller, id, reason));
    }

    /** The pieces of the page that show that. */
    public String stateHtml(Map<String, Object> state) {
        return pages.part("talk", "state", state);
    }

    /**
     * The lines below that one.
     *
     * @param last id of the last line that the page has, empty for none
     * @param above that line when it is at hand, else null
     * @param reason why a protected person is read; null for none
     */
    public News after(Caller caller, String id, String last, @Nullable ThreadEntry above, @Nullable String reason) {
        Participant person = wall.toRead(caller, id, reason);
        List<ThreadEntry> fresh = reading.below(caller, person, last, FOLLOWED);
        if (fresh.isEmpty()) {
            return News.NONE;
        }
        ThreadEntry before = above != null || last.isEmpty() ? above : lineAbove(caller, person, fresh.get(0));
        String name = QueueWords.name(Row.of(person));
        List<TalkLine> shown = lines.of(fresh, before, name, Map.of());
        boolean heard = shown.stream().anyMatch(line -> line.role().equals("person"));
        String html = pages.part("talk", "lines", Map.of("lines", shown));
        return new News(fresh.get(fresh.size() - 1), html, heard, fresh.size() == FOLLOWED);
    }

    private @Nullable ThreadEntry lineAbove(Caller caller, Participant person, ThreadEntry line) {
        return reading.above(caller, person, line.id(), 1).stream().findFirst().orElse(null);
    }

    private Map<String, Object> state(Caller caller, Participant person) {
        Map<String, Object> model = new HashMap<>();
        model.put("talk", views.of(person, caller, wall.lookingUntil(caller, person)));
        model.put("colleagues", names.colleagues(caller, Row.of(person)));
        model.put("laters", views.laters(person));
        model.put("tasks", views.tasks(person, caller));
        model.put("offer", offerViews.of(Row.of(person)));
        model.put("mayOpenCases", Rights.may(caller.role(), Action.CASE_OPEN));
        if (Rights.may(caller.role(), Action.PARTICIPANT_READ)) {
            model.put("card", cardViews.of(cards.card(person)));
        }
        return model;
    }

    private static String name(Map<String, Object> model) {
        return model.get("talk") instanceof TalkView view ? view.name() : "";
    }

    /**
     * Lines that a page does not have yet.
     *
     * @param last the last of them, null for none
     * @param heard whether the person has written
     * @param more whether there are still more
     */
    public record News(@Nullable ThreadEntry last, String html, boolean heard, boolean more) {

        static final News NONE = new News(null, "", false, false);

        @Override
        public String toString() {
            return "News[" + last + "]";
        }
    }
}
