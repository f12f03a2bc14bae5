package se.navigatorbot.bot.desk.cases;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.talk.TalkActs.Done;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;

/** A case is opened from the card of the person whom it is about. */
@DeskPage
public class CaseActs {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("sv-SE"));

    private final CasesApi cases;

    CaseActs(CasesApi cases) {
        this.cases = cases;
    }

    /**
     * @param kind {@code access}, {@code erasure}, {@code restriction} or {@code disclosure}
     * @param sure whether the note is kept although it names something of health
     */
    @PostMapping("/desk/talks/{person}/cases")
    @Needs(Action.CASE_OPEN)
    public ResponseEntity<Done> open(
            @PathVariable String person,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean sure) {
        CaseRow row = cases.open(new NewCase(person, kind, note, sure));
        return ResponseEntity.ok(new Done("Ärendet om " + row.kindName() + " är öppet. Det ska vara besvarat senast "
                + DAY.format(row.due()) + "."));
    }
}
