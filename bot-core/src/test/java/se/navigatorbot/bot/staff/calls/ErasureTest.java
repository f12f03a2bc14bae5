package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.backup.Backup;
import se.navigatorbot.bot.backup.RestoreRun;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.Confirmation;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.channels.Address;

/** Somebody of whom something lies everywhere is erased, and nothing is found anywhere. */
class ErasureTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own(RememberingDocuments.Room.class);

    @RegisterExtension
    static final RedisServer after = RedisServer.quick();

    @TempDir
    Path folder;

    private final StaffDay day = new StaffDay(house);
    private final LyingEverywhere everywhere = new LyingEverywhere(house);

    @Test
    void nothingIsLeftAnywhereAndOldCopiesForgetAgain() throws Exception {
        Address phone = day.known("Kanariella", "+46701740671", List.of("aktiviteter"), List.of());
        String id = day.person("Kanariella");
        everywhere.lay(id, phone);
        StoreSearch search = new StoreSearch(id, "Kanari", "kanari", "701740671");
        assertThat(search.in(house.store()))
                .contains(
                        Keys.person(id),
                        Keys.thread(id),
                        Keys.parked(Participant.partitionOf(id)),
                        Keys.state(Participant.partitionOf(id)),
                        Keys.out(Participant.partitionOf(id)),
                        Keys.doubt(Participant.partitionOf(id)),
                        Keys.effects(3),
                        Keys.staff("link-codes"),
                        Keys.staff("audit"),
                        Keys.staff("cases"),
                        Keys.mail("audience"));
        CasesApi cases = house.as("chief", CasesApi.class);
        everywhere.handedOut(id, cases, search);
        Path old = backup("old");
        CaseRow wish = cases.list(null).rows().stream()
                .filter(row -> row.openedBy().equals("deltagaren"))
                .findFirst()
                .orElseThrow();
        assertThat(wish.daysLeft()).isEqualTo(29);

        CaseRow done = cases.erase(wish.id(), new Confirmation(id));

        assertThat(done.state()).isEqualTo("done");
        assertThat(done.person()).isNull();
        assertThat(Objects.requireNonNull(done.proof()).log()).isEqualTo("omskriven");
        assertThat(done.proof().millis()).isLessThan(60_000);
        assertThat(search.in(house.store())).isEmpty();
        assertThat((Long) house.store().ask("PTTL", Keys.answers(Participant.partitionOf(id))))
                .as("a refusal that lies there without a name")
                .isLessThanOrEqualTo(10_000);
        assertThat(search.inFiles(logOnDisk())).isFalse();
        assertThat(search.inFiles(Path.of(house.setting("navigator.data-dir")))).isFalse();
        Path fresh = backup("fresh");
        assertThat(search.inFile(old)).isTrue();
        assertThat(search.inFile(fresh)).isFalse();
        assertThat(cases.list(true).rows()).extracting(CaseRow::person).doesNotContain(id);

        Path list = Files.writeString(folder.resolve("list"), cases.erased().text());
        restore(old, list);
        assertThat(search.in(after)).isEmpty();
    }

    @Test
    void whatWaitedOnDiskIsErasedToo() throws Exception {
        Address phone = day.known("Spolina", "+46701740677");
        String id = day.person("Spolina");
        CasesApi cases = house.as("chief", CasesApi.class);
        String one = cases.open(new NewCase(id, "radering", null)).id();
        Path spool = Path.of(house.setting("navigator.data-dir")).resolve("spool");
        StoreSearch search = new StoreSearch("spolingen ringde");
        String chief = house.token("chief");
        house.store().freeze();
        try {
            house.hears(phone, "spolingen ringde mig igen");
            assertThat(search.inFiles(spool)).isTrue();
        } finally {
            house.store().thaw();
        }
        day.soon(() -> eraseWith(chief, one, id).statusCode() == 200);
        assertThat(search.in(house.store())).isEmpty();
        day.soon(() -> search.nothingIn(spool));
    }

    @Test
    void whoeverWritesAgainIsSomebodyNew() {
        Address phone = day.known("Siv", "+46701740672");
        String id = day.person("Siv");
        CasesApi cases = house.as("chief", CasesApi.class);
        CaseRow one = cases.open(new NewCase(id, "radering", null));
        assertThat(cases.open(new NewCase(id, "erasure", null)).id()).isEqualTo(one.id());
        cases.erase(one.id(), new Confirmation(id));

        int before = house.sms().textsTo(phone).size();
        house.hears(phone, "när har ni öppet?");
        day.soon(() -> house.sms().textsTo(phone).size() > before);
        People people = house.bean(People.class);
        assertThat(people.whoseIs(phone)).isPresent().get().isNotEqualTo(id);
        assertThat(people.find(id)).isEmpty();
    }

    @Test
    void aPublicRecordThatIsAskedForIsKept() {
        day.known("Ture", "+46701740673");
        String id = day.person("Ture");
        CasesApi cases = house.as("chief", CasesApi.class);
        CaseRow hold = cases.open(new NewCase(id, "utlämnande", "en tidning frågar"));
        CaseRow one = cases.open(new NewCase(id, "radering", null));
        HttpResponse<String> refused = erase("chief", one.id(), id);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("begärt ut handlingar");

        cases.close(hold.id(), new CasesApi.Decision(true, "utlämnat"));
        assertThat(erase("chief", one.id(), "7-fel").statusCode()).isEqualTo(409);
        assertThat(erase("anna", one.id(), id).statusCode()).isEqualTo(403);
        assertThat(erase("chief", one.id(), id).statusCode()).isEqualTo(200);
    }

    @Test
    void casesOfOtherCentresAreNotThere() {
        day.known("Ylva", "+46701740674");
        house.as("anna", CasesApi.class).open(new NewCase(day.person("Ylva"), "access", null));
        assertThat(house.as("anna", CasesApi.class).list(null).rows())
                .extracting(CaseRow::firstName)
                .contains("Ylva");
        assertThat(house.as("bo", CasesApi.class).list(true).rows()).isEmpty();
    }

    @Test
    void everythingAboutSomebodyIsHandedOutToThem() {
        Address phone = day.known("Örjan", "+46701740675", List.of("praktik"), List.of());
        String id = day.person("Örjan");
        house.hears(phone, "har ni <b>öppet</b> & varmt?");
        day.soon(() -> house.bean(People.class).wholeThread(id).stream()
                .anyMatch(e -> e.text().contains("varmt")));
        day.participants("anna").linkCode(id);
        CasesApi cases = house.as("chief", CasesApi.class);
        String one = cases.open(new NewCase(id, "registerutdrag", null)).id();
        String page = cases.export(one, null, null).content();
        assertThat(page)
                .contains(
                        "Örjan",
                        "+46701740675",
                        "&lt;b&gt;öppet&lt;/b&gt; &amp; varmt",
                        "PRAKTIK: ja",
                        "anna",
                        "kod för")
                .doesNotContain("<b>", "<script");
        String json = cases.export(one, "json", null).content();
        house.bean(People.class)
                .wholeThread(id)
                .forEach(line -> assertThat(json).contains(line.id()));
        assertThat(json).contains("+46701740675", "\"Örjan\"", id);
    }

    @Test
    void aTalkIsHandedOutWithNamesAndNumbersHidden() {
        Address phone = day.known("Ludde", "+46701740676");
        String id = day.person("Ludde");
        house.hears(phone, "hej det är Ludde, ring 070-174 06 76 eller mejla l.berg@example.com, hälsa Namn anna");
        house.hears(phone, "min hemlighet är stor");
        day.soon(() -> house.bean(People.class).wholeThread(id).stream()
                .anyMatch(e -> e.text().contains("hemlighet")));
        CasesApi cases = house.as("chief", CasesApi.class);
        String one = cases.open(new NewCase(id, "utlämnande", null)).id();
        String open = cases.export(one, "html", null).content();
        assertThat(open)
                .contains("hej det är [namn], ring [nummer] eller mejla [e-post], hälsa [namn]", "hemlighet")
                .doesNotContain("Ludde", "Namn", "example", "174");
        String number = open.replaceAll("(?s).*<li>(\\d+)\\. [^<]*hemlighet.*", "$1");
        assertThat(cases.export(one, "html", number).content())
                .contains("[maskat enligt sekretess]")
                .doesNotContain("hemlighet");
    }

    private static HttpResponse<String> erase(String user, String id, String person) {
        return eraseWith(house.token(user), id, person);
    }

    private static HttpResponse<String> eraseWith(String token, String id, String person) {
        return house.call(token, "POST", "/api/cases/" + id + "/erase", "{\"person\":\"" + person + "\"}");
    }

    private Path backup(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            house.bean(Backup.class).write(out);
        }
        return file;
    }

    private static Path logOnDisk() {
        List<?> pair = (List<?>) Objects.requireNonNull(house.store().ask("CONFIG", "GET", "dir"));
        return Path.of(new String((byte[]) pair.get(1), StandardCharsets.UTF_8));
    }

    private void restore(Path file, Path list) throws IOException {
        Path key = Path.of(house.setting("navigator.key-file"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        RestoreRun.main(
                "restore",
                file.toString(),
                "--navigator.redis.url=" + after.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.key-file=" + key,
                "--navigator.erased-file=" + list,
                "--navigator.data-dir=" + folder.resolve("data"));
    }
}
