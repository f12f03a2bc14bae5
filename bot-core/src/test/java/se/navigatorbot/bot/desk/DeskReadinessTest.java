package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;

/** What will need a hand stands on the page about readiness, before it hurts. */
class DeskReadinessTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own().with("navigator.transit.file", "/nowhere/timetable.zip");

    @Test
    void aTimetableThatCannotBeReadIsToldAndWhatIsWellIsNot() {
        String page = Visitor.as("anna", house).get("/desk/readiness").body();

        assertThat(page)
                .contains("Att se till", "<li>Tidtabellen går inte att läsa, så bussar blir inte svarade på.")
                .contains("Hjälplinjer som boten ger ut");
        String seenTo = page.replaceAll("(?s).*Att se till</h2>(.*?)</section>.*", "$1");
        assertThat(seenTo).as("the store is well").doesNotContain("Redis", "Lagringen");
    }
}
