package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import se.navigatorbot.channels.Browser;

/**
 * A young person on a phone and two coaches at their desks, each in a browser of their own, against the real jar: the way
 * to a human and back to the bot, as all three see it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeBrowsersIT {

    private static final String PASSWORD = "ett-langt-losenord-47";

    @RegisterExtension
    static final Browser PHONE = new Browser();

    @RegisterExtension
    static final Browser FIRST = Browser.another();

    @RegisterExtension
    static final Browser SECOND = Browser.another();

    @TempDir
    static Path folder;

    private final Town town = new Town();
    private final Window person = new Window(PHONE);
    private final Window sara = new Window(FIRST);
    private final Window cilla = new Window(SECOND);

    @BeforeAll
    void openInTheMorning() throws IOException {
        town.open(Instant.parse("2026-11-23T09:00:00Z"), "+46701740617");
        Path password = Files.writeString(folder.resolve("cilla"), PASSWORD);
        List<String> cilla =
                List.of("staff", "add", "--user", "cilla", "--name", "Cilla", "--role", "coach", "--centre", "ronneby");
        town.staff.run(Stream.concat(cilla.stream(), Stream.of("--password-file", password.toString()))
                .toArray(String[]::new));
    }

    @AfterAll
    void closeEverything() {
        town.close();
    }

    @Test
    void aHumanIsAskedForComesIsAloneWithThePersonAndGoes() {
        person.open(390, 760, town.bot.url() + "/chat");
        logIn(sara, "sara");
        logIn(cilla, "cilla");
        person.says("när har ni öppet på fredag");
        person.press("Ronneby");
        person.awaits(".bot .bubble", "Navigatorcentrum Ronneby");
        assertThat(sara.texts("#queue a[data-person]")).isEmpty();

        person.says("vill prata med en människa");
        person.awaits(".bot .bubble", "personalen på Navigatorcentrum Ronneby");
        sara.awaits("#queue a[data-person]", "ville prata");
        cilla.awaits("#queue a[data-person]", "ville prata");
        FIRST.picture("three-browsers-1-asked");

        Window taker = bothPress();
        onlyTheHumanSpeaks(taker, taker == sara ? cilla : sara);
        nothingIsLostWithTheLine(taker);
        theBotIsBack(taker);
    }

    private void logIn(Window desk, String user) {
        desk.open(1280, 800, town.bot.url() + "/desk");
        desk.type("input[name=user]", user);
        desk.type("input[name=password]", PASSWORD, Keys.ENTER);
        desk.browser().await(page -> desk.texts("#queue").size() == 1);
    }

    /** The one who has it; the other is told by whom. */
    private Window bothPress() {
        for (Window one : List.of(sara, cilla)) {
            one.browser().driver().executeScript("document.querySelector('#queue a[data-person]').click()");
            one.browser().await(page -> one.texts("#talk-acts button").contains("Ta samtalet"));
        }
        long moment = System.currentTimeMillis() + 1500;
        sara.pressAt("Ta samtalet", moment);
        cilla.pressAt("Ta samtalet", moment);
        sara.awaits(".state", "har tagit samtalet");
        cilla.awaits(".state", "har tagit samtalet");
        boolean saraHasIt = has(sara);
        assertThat(has(cilla)).as("one of them").isNotEqualTo(saraHasIt);
        Window other = saraHasIt ? cilla : sara;
        other.awaits(".state", (saraHasIt ? "Sara" : "Cilla") + " har tagit samtalet");
        assertThat(other.texts("#talk-acts button")).contains("Ta över").doesNotContain("Ta samtalet");
        other.browser().picture("three-browsers-2-taken-by-the-other");
        return saraHasIt ? sara : cilla;
    }

    private static boolean has(Window desk) {
        return desk.texts(".state").stream().anyMatch(words -> words.contains("Du har tagit"));
    }

    private void onlyTheHumanSpeaks(Window taker, Window other) {
        send(taker, "Hej, jag läser det du skriver.");
        person.awaits(".staff .bubble", "jag läser det du skriver");
        int bots = person.texts(".bot .bubble").size();

        person.says("när har ni öppet i morgon?");
        taker.awaits(".bubble", "när har ni öppet i morgon?");
        other.awaits(".bubble", "när har ni öppet i morgon?");
        send(taker, "Vi öppnar nio, välkommen.");
        person.awaits(".staff .bubble", "Vi öppnar nio");
        other.awaits(".bubble", "Vi öppnar nio");
        assertThat(person.texts(".bot .bubble")).as("the bot is silent").hasSize(bots);
        for (Window one : List.of(person, taker, other)) {
            assertThat(one.browser().accessibilityFaults()).isEmpty();
        }
        PHONE.picture("three-browsers-3-the-person");
        taker.browser().picture("three-browsers-3-the-desk");
    }

    private void nothingIsLostWithTheLine(Window taker) {
        taker.browser().offline(true);
        person.says("är du kvar?");
        send(taker, "Javisst, jag är kvar.");
        taker.awaits("#wrong", "finns kvar");
        taker.browser().picture("three-browsers-4-without-a-line");
        taker.browser().offline(false);
        taker.awaits(".bubble", "är du kvar?");
        taker.press("Skicka");
        person.awaits(".staff .bubble", "Javisst, jag är kvar.");

        PHONE.offline(true);
        send(taker, "Ses vi på fredag?");
        taker.awaits(".bubble", "Ses vi på fredag?");
        PHONE.offline(false);
        person.awaits(".staff .bubble", "Ses vi på fredag?");
        assertThat(person.texts(".staff .bubble"))
                .filteredOn("Javisst, jag är kvar."::equals)
                .hasSize(1);
    }

    private void theBotIsBack(Window taker) {
        taker.press("Lämna tillbaka");
        taker.browser().await(page -> !has(taker));
        int bots = person.texts(".bot .bubble").size();
        person.says("när har ni öppet på fredag?");
        PHONE.await(page -> person.texts(".bot .bubble").size() > bots);
        List<String> said = person.texts(".bot .bubble");
        assertThat(said.get(said.size() - 1)).contains("redag 27 november");
        PHONE.picture("three-browsers-5-the-bot-again");
    }

    private static void send(Window desk, String words) {
        desk.type("#text", words);
        desk.press("Skicka");
    }
}
