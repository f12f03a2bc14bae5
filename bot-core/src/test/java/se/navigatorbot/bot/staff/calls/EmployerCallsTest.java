package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Line;
import se.navigatorbot.bot.staffapi.EmployersApi;
import se.navigatorbot.bot.staffapi.EmployersApi.EmployerRow;
import se.navigatorbot.bot.staffapi.EmployersApi.NewEmployer;
import se.navigatorbot.bot.staffapi.EmployersApi.OfferRow;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.bot.staffapi.UnansweredApi;
import se.navigatorbot.bot.staffapi.UnansweredApi.MissRow;
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
    void whatIsAddedToAnOfferStandsInTheDraft() {
        EmployersApi employers = house.as("anna", EmployersApi.class);
        String phone = house.claim("+46701740874");
        house.hears(Address.sms(phone), OFFER);
        day.soon(() -> offer(employers, phone) != null);
        house.hears(Address.sms(phone), "Bageri Solrosen i Ronneby, gå upp tidigt");
        day.soon(() -> Objects.requireNonNull(offer(employers, phone)).words().contains("Solrosen"));

        OfferRow offer = Objects.requireNonNull(offer(employers, phone));
        assertThat(offer.words()).isEqualTo(OFFER + "\nBageri Solrosen i Ronneby, gå upp tidigt");
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
    void anEmployerContactReadsFromTheOfferOn() {
        house.add("esther", Role.EMPLOYER_CONTACT, "ronneby");
        ConversationsApi coachs = house.as("anna", ConversationsApi.class);
        Address phone = Address.sms(house.claim("+46701740873"));
        house.hears(phone, "xyzzy plugh frotz");
        house.hears(phone, "jag orkar inte leva längre");
        People people = house.bean(People.class);
        day.soon(() -> people.whoseIs(phone).map(day::waits).orElse(false));
        String id = people.whoseIs(phone).orElseThrow();
        coachs.takeCrisis(id, null);
        coachs.clearCrisis(id);
        house.hears(phone, OFFER);
        ConversationsApi employers = house.as("esther", ConversationsApi.class);
        day.soon(() -> employers.list(null).rows().stream()
                .anyMatch(row -> row.person().equals(id)));

        assertThat(employers.show(id, null).lines())
                .first()
                .matches(line -> line.text().equals(OFFER));
        assertThat(coachs.show(id, null).lines()).extracting(Line::text).contains("jag orkar inte leva längre");
        Caller esther = new Caller("esther", "Esther", Role.EMPLOYER_CONTACT, Set.of("ronneby"));
        Participant person = people.find(id).orElseThrow();
        TalkReading reading = house.bean(TalkReading.class);
        ThreadEntry offer = reading.latest(esther, person, 200).get(0);
        assertThat(reading.above(esther, person, offer.id(), 200)).isEmpty();
        assertThat(reading.below(esther, person, "", 1)).containsExactly(offer);
        assertThat(reading.line(esther, person, people.wholeThread(id).get(0).id()))
                .isEmpty();
        assertThat(reading.line(esther, person, offer.id())).contains(offer);
        assertThat(house.as("anna", UnansweredApi.class).list(null).rows())
                .extracting(MissRow::text)
                .contains("xyzzy plugh frotz");
        assertThat(house.as("esther", UnansweredApi.class).list(null).rows()).isEmpty();
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
