package se.navigatorbot.bot.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantRow;

/** Finds people. What is searched for is posted: a name or a number stands in no address and no history. */
@DeskPage
public class PeoplePages {

    private static final int SHOWN = 50;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", SWEDISH);

    private final ParticipantsApi people;
    private final QueueWords words;
    private final FirstNames names;
    private final HouseTime time;
    private final OwnPeople own;
    private final Pages pages;

    PeoplePages(
            ParticipantsApi people, QueueWords words, FirstNames names, HouseTime time, OwnPeople own, Pages pages) {
        this.people = people;
        this.words = words;
        this.names = names;
        this.time = time;
        this.own = own;
        this.pages = pages;
    }

    /** The own participants, before anything is searched for. */
    @GetMapping("/desk/people")
    @Needs(Action.PARTICIPANT_READ)
    public View own() {
        List<ParticipantRow> all = own.all();
        return page("people", new Listing<>(all, all.size()), "Dina deltagare", "");
    }

    /**
     * @param q beginning of a first name, a whole phone number, or an id
     */
    @PostMapping("/desk/people")
    @Needs(Action.PARTICIPANT_READ)
    public View find(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        Listing<ParticipantRow> found = people.find(q, null);
        String title = found.total() == 1 ? "1 person" : found.total() + " personer";
        String template = Problems.byScript(request) ? "people-found" : "people";
        return page(template, found, title, q);
    }

    /** Whether that names one person, whom another centre may have. */
    private static boolean namesOne(String q) {
        return q.strip().matches("[+0][0-9 ()/-]{6,}|\\d{1,2}-[a-z2-7]{1,32}");
    }

    private View page(String template, Listing<ParticipantRow> found, String title, String q) {
        List<ParticipantRow> rows = found.rows();
        Map<String, Object> model = new HashMap<>();
        model.put("where", "people");
        model.put("q", q);
        model.put("title", title);
        model.put("elsewhere", rows.isEmpty() && namesOne(q));
        model.put("person", q);
        model.put("reason", "");
        model.put("nobody", q.isBlank() ? "Du har inga egna deltagare." : "Ingen hittades på dina centrum.");
        model.put("people", rows.stream().limit(SHOWN).map(this::row).toList());
        model.put("hidden", Math.max(0, found.total() - SHOWN));
        return pages.page(template, model);
    }

    private PersonRow row(ParticipantRow row) {
        String coach = row.coach();
        String details = Stream.of(
                        words.town(row.centre()), coach == null ? "" : "coach " + names.of(coach), row.channels())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return new PersonRow(
                row.id(), QueueWords.name(row.firstName()), details, heard(row.lastHeard()), row.stopped());
    }

    private String heard(@Nullable LocalDateTime at) {
        if (at == null) {
            return "";
        }
        LocalDate today = time.today();
        return "skrev " + (at.toLocalDate().equals(today) ? "i dag" : DAY.format(at));
    }
}
