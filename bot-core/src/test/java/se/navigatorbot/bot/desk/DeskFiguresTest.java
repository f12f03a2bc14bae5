package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;

/** What the numbers of a centre tell somebody of another authority. */
class DeskFiguresTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own().with("navigator.demo", "false");

    private final StaffDay day = new StaffDay(house);

    @Test
    void theFewWhoAreLeftAreNotToldByTheManyWhoAreCounted() {
        IntStream.range(0, 5).forEach(i -> day.known("Figge" + i, "+4670174180" + i));
        IntStream.range(5, 8).forEach(i -> day.register("Frej" + i, "+4670174180" + i, List.of()));
        house.add("figures-partner", Role.PARTNER, "ronneby");

        assertThat(numbers("anna")).contains("8", "5").doesNotContain("visas inte");
        assertThat(numbers("figures-partner"))
                .as("8 participants less the 5 who are reached are 3")
                .contains("8", "visas inte")
                .doesNotContain("5");
    }

    private static List<String> numbers(String user) {
        String page = Visitor.as(user, house).get("/desk/figures").body();
        return page.lines()
                .filter(line -> line.contains("<td") && !line.contains("Karls"))
                .flatMap(line -> List.of(line.split("<t[dh][^>]*>", -1)).stream())
                .map(cell -> cell.replaceAll("<.*", "").strip())
                .toList();
    }
}
