package se.navigatorbot.bot.desk.live;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import se.navigatorbot.bot.desk.queue.QueueView;
import se.navigatorbot.bot.desk.talk.TalkPane;
import se.navigatorbot.bot.desk.talk.TalkView;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.ShownPeople.Reader;
import se.navigatorbot.bot.staffapi.Problem;

/** What one open page has been shown, and what is new to it. */
final class Sight {

    private static final String HOUR_OVER = "Timmen då du fick se samtalet är över.";
    private static final String PROTECTED =
            "Personen har fått skyddade uppgifter. Öppna samtalet igen och skriv varför du läser.";
    private static final String GONE = "Samtalet finns inte längre här. Personen har raderats eller bytt centrum.";
    /** What an employer contact does not see any more is seldom somebody erased. */
    private static final String OVER =
            "Samtalet väntar inte längre på en arbetsgivarkontakt. Boten eller en coach svarar.";

    private final String session;
    private final Watching watching;
    private final Rooms rooms;
    private Caller caller;
    private String last;
    private @Nullable ThreadEntry lastLine;
    private Map<String, Object> state = Map.of();
    private String queue = "";
    private boolean over;

    Sight(String session, Caller caller, Watching watching, Rooms rooms) {
        this.session = session;
        this.caller = caller;
        this.watching = watching;
        this.rooms = rooms;
        this.last = watching.last();
    }

    String session() {
        return session;
    }

    String person() {
        return watching.person();
    }

    /**
     * Whether its owner may still look on.
     *
     * @param ask false takes what was known a moment ago
     */
    boolean stillLoggedIn(boolean ask) {
        if (!ask) {
            return true;
        }
        Optional<Caller> now = rooms.callers().of(session);
        now.ifPresent(known -> caller = known);
        return now.isPresent();
    }

    void talk(Out out) throws IOException {
        if (watching.person().isEmpty()) {
            return;
        }
        try {
            while (lines(out)) {
                // The next page of them.
            }
            Map<String, Object> now = rooms.talks().state(caller, watching.person(), watching.reason());
            if (!now.equals(state)) {
                state = now;
                out.send(html("state", rooms.talks().stateHtml(now)));
            }
        } catch (Refused gone) {
            over = true;
            out.send(html("gone", why(gone)));
        }
    }

    /** Whether the talk may not be read any more, so that nothing more of it is told. */
    boolean over() {
        return over;
    }

    private String why(Refused gone) {
        if (gone.problem().code().equals(Problem.NEEDS_REASON)) {
            return PROTECTED;
        }
        return throughGlass() ? HOUR_OVER : caller.role() == Role.EMPLOYER_CONTACT ? OVER : GONE;
    }

    /** Whether the talk is somebody else's participant's, seen in need, so that the hour must be watched. */
    boolean throughGlass() {
        return state.get("talk") instanceof TalkView talk && !talk.glass().isEmpty();
    }

    /** Whether there are still more. */
    private boolean lines(Out out) throws IOException {
        TalkPane.News news = rooms.talks().after(caller, watching.person(), last, lastLine, watching.reason());
        ThreadEntry newest = news.last();
        if (newest != null) {
            lastLine = newest;
            last = newest.id();
            out.send(html(news.heard() ? "heard" : "lines", news.html()).id(last));
        }
        return news.more();
    }

    void queue(Out out) throws IOException {
        String now = rooms.queue().html(caller, watching.person(), watching.all());
        if (now.equals(queue)) {
            out.send(SseEmitter.event().comment("here"));
        } else {
            queue = now;
            rooms.shown().in(new Reader(caller.user(), Action.CONVERSATION_READ.name(), "GET /desk/live"), now);
            out.send(html("queue", now));
        }
    }

    private static SseEventBuilder html(String name, String html) {
        return SseEmitter.event().name(name).data(html, MediaType.TEXT_HTML);
    }

    /** Where news goes. */
    @FunctionalInterface
    interface Out {

        void send(SseEventBuilder event) throws IOException;
    }

    /**
     * What the page shows.
     *
     * @param person id of the participant whose talk is open, empty for none
     * @param last id of the last line it has
     * @param all whether it shows the whole queue
     * @param reason why a protected person is read; null for none given
     */
    record Watching(
            String person,
            String last,
            boolean all,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Watching[" + last + "]";
        }
    }

    /** Where news comes from. */
    record Rooms(QueueView queue, TalkPane talks, Known callers, ShownPeople shown) {}

    /** Who has a session, as it stands now. */
    @FunctionalInterface
    interface Known {

        Optional<Caller> of(String session);
    }
}
