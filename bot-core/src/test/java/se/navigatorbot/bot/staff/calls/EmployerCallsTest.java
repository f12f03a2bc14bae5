package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.EmployersApi;
import se.navigatorbot.bot.staffapi.EmployersApi.EmployerRow;
import se.navigatorbot.bot.staffapi.EmployersApi.NewEmployer;
import se.navigatorbot.bot.staffapi.EmployersApi.OfferRow;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.channels.Address;

/** What employers write becomes drafts of placements, read by whoever has to do with placements. */
class EmployerCallsTest {

    private static final String OFFER = "vi har plats för två praktikanter på vårt lager i Ronneby";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void whatAnEmployerWritesBecomesADraftAndThenAPlace() {
        house.add("emma", Role.EMPLOYER_CONTACT, "ronneby");
        EmployersApi employers = house.as("emma", EmployersApi.class);
        String phone = house.claim("+46701740871");
        house.hears(Address.sms(phone), OFFER);
        day.soon(() -> offer(employers, phone) != null);

        OfferRow offer = Objects.requireNonNull(offer(employers, phone));
        assertThat(offer.words()).isEqualTo(OFFER);
        assertThat(offer.branch()).isEqualTo("lager");
        assertThat(offer.municipality()).isEqualTo("ronneby");

        PlacementRow place = employers
                .place(
                        offer.person(),
                        new NewPlacement("Provlagret Emma", "Plocka order", null, "", null, 2, null, null, null, null))
                .placement();
        assertThat(place.branch()).isEqualTo("lager");
        assertThat(place.municipality()).isEqualTo("ronneby");
        assertThat(employers.list().rows())
                .filteredOn(row -> row.name().equals("Provlagret Emma"))
                .extracting(EmployerRow::phone, EmployerRow::places)
                .containsExactly(tuple(phone, 1));
    }

    @Test
    void whatAParticipantSaysIsNoOfferWhateverItWasTakenFor() {
        EmployersApi employers = house.as("anna", EmployersApi.class);
        day.known("Eskil", "+46701740872");
        String id = day.person("Eskil");
        house.as("anna", JourneysApi.class)
                .enrol(id, new NewEnrolment("navigatorcentrum_ronneby", day.today(), List.of(), "anna"));
        house.hears(Address.sms("+46701740872"), OFFER);
        day.soon(() -> day.waits(id));

        assertThat(employers.offers().rows()).noneMatch(row -> row.person().equals(id));
        assertThat(house.call(
                                house.token("anna"),
                                "POST",
                                "/api/employers/offers/" + id + "/place",
                                "{\"employer\":\"X\",\"title\":\"Y\",\"branch\":\"\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRegisterHasEveryNameOnceAndLetsGoOfWhatIsDropped() {
        EmployersApi employers = house.as("anna", EmployersApi.class);
        EmployerRow added = employers.add(
                new NewEmployer("Provbageriet Ester", "ronneby", "Ester", "0457-10101", null, "ring på förmiddagen"));

        assertThat(added.contact()).isEqualTo("Ester");
        assertThat(house.call(
                                house.token("anna"),
                                "POST",
                                "/api/employers",
                                "{\"name\":\"provbageriet ester\",\"municipality\":\"ronneby\"}")
                        .statusCode())
                .isEqualTo(409);
        employers.drop(added.id());
        assertThat(employers.list().rows()).noneMatch(row -> row.id().equals(added.id()));
        assertThat(house.call(house.token("anna"), "POST", "/api/employers/" + added.id() + "/drop", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void counsellorsHaveNothingToDoWithEmployers() {
        house.add("elin", Role.COUNSELLOR, "ronneby");

        assertThat(house.call(house.token("elin"), "GET", "/api/employers/offers", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private static @Nullable OfferRow offer(EmployersApi employers, String phone) {
        return employers.offers().rows().stream()
                .filter(row -> row.phone().equals(phone))
                .findFirst()
                .orElse(null);
    }
}
