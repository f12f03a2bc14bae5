package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.OutboxApi.ParkedRow;
import se.navigatorbot.bot.turns.MessageParked;
import se.navigatorbot.bot.turns.Turns;

/** What was set aside, and copies of the store, as staff of different roles and centres meet them. */
class AsideCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void whatWasSetAsideIsSeenAndHandledOnTheOwnCentreAlone() {
        day.known("Tuva", "+46701740690");
        String tuva = day.person("Tuva");
        String parked = "{p" + Participant.partitionOf(tuva) + "}:parked";
        for (String field :
                new String[] {"i:x1", "t:1795000000000", "k:message", "p:" + tuva, "n:5", "w:died", "d:?"}) {
            house.store().ask("HSET", parked, "777-0:" + field.substring(0, 1), field.substring(2));
        }
        OutboxApi anna = house.as("anna", OutboxApi.class);
        ParkedRow row = anna.parked().rows().stream()
                .filter(found -> found.person().equals(tuva))
                .findFirst()
                .orElseThrow();

        assertThat(row.firstName()).isEqualTo("Tuva");
        assertThat(row.why()).isEqualTo("servern dog medan boten hanterade det");
        assertThat(house.as("bo", OutboxApi.class).parked().rows())
                .noneMatch(found -> found.id().equals(row.id()));
        assertThat(house.call(house.token("bo"), "POST", "/api/outbox/parked/" + row.id() + "/drop", "")
                        .statusCode())
                .isEqualTo(404);

        anna.drop(row.id());
        assertThat(anna.parked().rows()).noneMatch(found -> found.id().equals(row.id()));
    }

    @Test
    void whoseMessageWasSetAsideWaitsForAHuman() {
        day.known("Uno", "+46701740807");
        String uno = day.person("Uno");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);

        house.bean(Turns.class)
                .submit(uno, "parked:" + uno, new MessageParked(false))
                .join();

        assertThat(day.waiting(talks, uno))
                .isNotNull()
                .satisfies(row -> assertThat(row.reason()).contains("boten klarade inte meddelandet"));
    }

    @Test
    void onlyAnAdministratorCopiesTheStore() {
        assertThat(house.call(house.token("anna"), "GET", "/api/backup", "").statusCode())
                .isEqualTo(403);
        assertThat(house.call(house.token("chief"), "GET", "/api/backup", ""))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("navigatorbot backup", "{staff}:accounts")
                        .doesNotContain("{staff}:tokens", "+46701740807"));
    }
}
