package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.staff.StaffHouse;

/** Without an address staff read that the advertisements are off. */
class JobAdCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void anAdvertisementThatIsOfferedAlreadyIsFoundAndAClosedOneIsNot() {
        String source = "https://annons.example/29001";
        Placement picked = new Placement(
                        "krog-1", 1, "Krogen", "Kock", "ronneby", "krog", "ronneby", 1, "", "", null, null, false)
                .withTerms(PlacementTerms.UNKNOWN.withSource(source));
        Catalogue one = Catalogue.EMPTY.withPlacements(Map.of("krog-1", picked));
        Catalogue closed = Catalogue.EMPTY.withPlacements(Map.of("krog-1", picked.withClosed(true)));

        assertThat(JobAdCalls.picked(one, source).map(Placement::id)).contains("krog-1");
        assertThat(JobAdCalls.picked(one, "https://annons.example/29002")).isEmpty();
        assertThat(JobAdCalls.picked(closed, source)).isEmpty();
    }

    @Test
    void offIsSaid() {
        HttpResponse<String> answer = house.call(house.token("anna"), "GET", "/api/jobads?municipality=ronneby", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("avstängda (navigator.jobtech.address)");
    }
}
