package se.navigatorbot.bot.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.talk.CardView.Fact;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** What a coach reads of a person beside the talk. */
class CardViewsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void theCardSaysWhereThePersonIsOnPlacementAndHasBeen() {
        ParticipantsApi participants = house.as("anna", ParticipantsApi.class);
        String sixtus = participants
                .add(new NewParticipant(
                        house.claim("Sixtus"), null, null, null, List.of(), List.of(), List.of(), List.of()))
                .id();
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        LocalDate thisYear = LocalDate.of(house.bean(HouseTime.class).today().getYear(), 3, 2);
        journeys.start(sixtus, stay(received("Kortkafét", "Ylva"), null, thisYear, null));
        journeys.start(sixtus, stay(null, "Kortlagret", LocalDate.of(2024, 11, 4), LocalDate.of(2024, 12, 20)));

        CardView card = new CardViews(
                        house.bean(Region.class), house.bean(FirstNames.class), house.bean(HouseTime.class))
                .of(participants.show(sixtus, null));

        assertThat(card.lists())
                .filteredOn(fact -> fact.title().equals("Praktik och jobb"))
                .flatExtracting(Fact::lines)
                .containsExactly(
                        "Kortkafét, praktik, från 2 mars, handledare Ylva",
                        "Kortlagret, praktik, från 4 november 2024 till 20 december 2024");
    }

    private static NewStay stay(
            @Nullable String placement, @Nullable String employer, LocalDate from, @Nullable LocalDate to) {
        return new NewStay(placement, employer, "praktik", from, to, List.of(), null, null);
    }

    /** The id of a place where somebody receives people. */
    private static String received(String employer, String supervisor) {
        Terms terms = new Terms(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                supervisor,
                false,
                null,
                null);
        return house.as("anna", PlacementsApi.class)
                .add(new NewPlacement(
                        employer, "Kortfika", "ronneby", "café", null, null, null, null, null, null, terms))
                .placement()
                .id();
    }
}
