package se.navigatorbot.bot.desk.cases;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.extracts.Extract;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.Confirmation;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.ErasureProof;
import se.navigatorbot.bot.staffapi.CasesApi.Export;
import tools.jackson.databind.json.JsonMapper;

/** The cases, and the line by line masking of a public record. */
@DeskPage
public class CasePages {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);

    /** So many signs of an id are typed once more before somebody is erased. */
    private static final int CONFIRMING = 4;

    private final CasesApi cases;
    private final Pages pages;
    private final JsonMapper json;

    CasePages(CasesApi cases, Pages pages, JsonMapper json) {
        this.cases = cases;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping("/desk/cases")
    @Needs(Action.CASE_READ)
    public View list() {
        List<CaseLine> open =
                cases.list(null).rows().stream().map(CasePages::line).toList();
        return pages.page("cases", Map.of("where", "cases", "cases", open));
    }

    /** What would be handed out: in a case of disclosure with a box at each line that hides it. */
    @GetMapping("/desk/cases/{id}")
    @Needs(Action.CASE_DECIDE)
    public View one(@PathVariable String id) {
        return shown(200, found(id), "");
    }

    /**
     * Erases the person for ever; answers with the proof.
     *
     * @param typed the end of the participant's id, four signs or more
     */
    @PostMapping("/desk/cases/{id}/erase")
    @Needs(Action.CASE_DECIDE)
    public View erase(@PathVariable String id, @RequestParam(defaultValue = "") String typed) {
        CaseRow row = found(id);
        String person = row.person();
        String end = typed.strip().toLowerCase(Locale.ROOT);
        if (person == null || end.length() < CONFIRMING || !person.endsWith(end)) {
            return shown(422, row, "Det är inte slutet på personens ID. Inget är raderat.");
        }
        try {
            CaseRow done = cases.erase(id, new Confirmation(person));
            ErasureProof proof = done.proof();
            return proof == null
                    ? list()
                    : pages.page("case-erased", Map.of("where", "cases", "case", line(done), "proof", proof));
        } catch (Refused refused) {
            return shown(refused.problem().status(), row, refused.problem().detail());
        }
    }

    private View shown(int status, CaseRow row, String problem) {
        String id = row.id();
        Map<String, Object> model = new HashMap<>();
        model.put("problem", problem);
        model.put("where", "cases");
        model.put("case", line(row));
        model.put("lines", row.kind().equals("disclosure") ? lines(id) : List.of());
        return pages.page(status, "case", model);
    }

    private CaseRow found(String id) {
        return cases.list(null).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant öppet ärende på dina centrum."));
    }

    private List<String> lines(String id) {
        Extract talk = json.readValue(cases.export(id, "json", null).content(), Extract.class);
        return talk.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /**
     * The file to hand out.
     *
     * @param format {@code html} or {@code json}
     * @param hide numbers of lines that are hidden altogether
     */
    @GetMapping("/desk/cases/{id}/file")
    @Needs(Action.CASE_DECIDE)
    public ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(required = false) @Nullable List<Integer> hide) {
        String hidden = hide == null ? null : hide.stream().map(String::valueOf).reduce("", (a, b) -> a + "," + b);
        Export export = cases.export(id, format, hidden);
        MediaType type = format.equals("json") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(export.content().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * It is answered.
     *
     * @param done whether as asked
     */
    @PostMapping("/desk/cases/{id}/close")
    @Needs(Action.CASE_DECIDE)
    public View close(@PathVariable String id, @RequestParam boolean done, @RequestParam String reason) {
        cases.close(id, new Decision(done, reason));
        RedirectView to = new RedirectView("/desk/cases", false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    private static CaseLine line(CaseRow row) {
        long left = row.daysLeft();
        String soon = left < 0 ? "för sent" : left == 0 ? "i dag" : left == 1 ? "1 dag kvar" : left + " dagar kvar";
        String about = row.person() == null ? "raderad" : QueueWords.name(row.firstName()) + " · " + row.person();
        return new CaseLine(
                row.id(), row.kind(), row.kindName(), about, DAY.format(row.due()) + ", " + soon, left < 0, row.note());
    }
}
