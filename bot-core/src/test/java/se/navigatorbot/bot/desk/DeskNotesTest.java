package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.Choices;
import se.navigatorbot.channels.Address;

/** What staff write down beside a talk: health is warned of everywhere; and what the talk itself says has changed. */
class DeskNotesTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void wordsOfHealthAreWarnedOfInCasesTasksAndEnds() {
        Address phone = day.known("Notina", "+46701741301");
        String person = day.person("Notina");
        Visitor anna = Visitor.as("anna", house);
        String note = "kind=access&note=har+f%C3%A5tt+en+diagnos";
        assertThat(anna.script("POST", "/desk/talks/" + person + "/cases", anna.signed(note))
                        .body())
                .contains("health-words", "nämner diagnos", "Inget är sparat än");
        assertThat(anna.script("POST", "/desk/talks/" + person + "/cases", anna.signed(note + "&sure=true"))
                        .body())
                .contains("Ärendet om registerutdrag är öppet");

        TasksApi tasks = house.as("anna", TasksApi.class);
        warned(() -> tasks.add(new NewTask(person, null, "fråga om ångesten", null)));
        String task = tasks.add(new NewTask(person, null, "fråga om ångesten", null, true))
                .id();
        warned(() -> tasks.done(person, task, new Note("mår dåligt")));
        tasks.done(person, task, new Note("ringde"));

        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(person));
        HandoverApi talks = house.as("anna", HandoverApi.class);
        warned(() -> talks.close(person, new Note("är sjukskriven")));
        talks.close(person, new Note("är sjukskriven", true));
    }

    @Test
    void theTalkSaysWhenANumberOrASubjectHasChanged() {
        Address phone = day.known("Markera", "+46701741302");
        String person = day.person("Markera");
        house.as("anna", UpkeepApi.class).subjects(person, new Choices(List.of("praktik"), List.of()));
        house.hears(phone, "STOPP");
        Visitor anna = Visitor.as("anna", house);
        day.soon(() -> anna.get("/desk/talks/" + person).body().contains("STOPP till allt"));
        assertThat(anna.get("/desk/talks/" + person).body())
                .contains("Vill ha PRAKTIK, noterat av anna", "Numret som slutar på 02 är bekräftat");
    }

    /** Written in the staff API, read on every page that shows it, and in what is handed out. */
    @Test
    void hostileWordsInEndsDecisionsReasonsAndAnswersAreTextEverywhere() {
        String hostile = "'><script>window.ran=1</script><img src=x onerror=window.ran=1>[[${7*7}]]";
        Address phone = day.known("Fientlia", "+46701741303");
        String person = day.person("Fientlia");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(person));
        house.as("anna", HandoverApi.class).close(person, new Note(hostile));
        house.as("bo", GlassApi.class).open(new GlassApi.Need(person, hostile));
        CasesApi cases = house.as("chief", CasesApi.class);
        String refused =
                cases.open(new NewCase(person, "registerutdrag", hostile)).id();
        String handedOut = cases.export(refused, "html", null).content();
        cases.close(refused, new Decision(false, hostile));
        Visitor anna = Visitor.as("anna", house);
        Visitor chief = Visitor.as("chief", house);
        String escaped = "&lt;script&gt;window.ran=1&lt;/script&gt;";
        day.soon(() -> anna.get("/desk/queue?all=true").body().contains("läst från annat centrum"));
        Map<String, String> pages = Map.of(
                "talk", anna.get("/desk/talks/" + person).body(),
                "queue", anna.get("/desk/queue?all=true").body(),
                "case", chief.get("/desk/cases/" + refused).body(),
                "cases", chief.get("/desk/cases").body(),
                "extract", handedOut);
        assertThat(pages)
                .allSatisfy(
                        (page, html) -> assertThat(html).as(page).doesNotContain("<script>window.ran", "<img src=x"));
        assertThat(List.of(pages.get("talk"), pages.get("queue")))
                .allSatisfy(html -> assertThat(html).contains(escaped));
        house.as("anna", HandoverApi.class).close(person, new Note(null));
    }

    @Test
    void theOwnDaySaysHowManyMoreThereAre() {
        house.add("daglista", Role.COACH, "ronneby");
        ParticipantsApi people = house.as("chief", ParticipantsApi.class);
        for (int i = 0; i < 32; i++) {
            people.add(new NewParticipant(
                    "Dagrad", "ronneby", null, "daglista", List.of(), List.of(), List.of(), List.of()));
        }
        Visitor reader = Visitor.as("daglista", house);
        day.soon(() -> reader.get("/desk/day").body().contains("och 2 till"));
    }

    private static void warned(ThrowingCallable writing) {
        assertThatThrownBy(writing).hasMessageContaining("health-words");
    }
}
