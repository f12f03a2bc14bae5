package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.UnansweredApi;
import se.navigatorbot.bot.staffapi.UnansweredApi.LabelRow;
import se.navigatorbot.bot.staffapi.UnansweredApi.MissRow;
import se.navigatorbot.bot.staffapi.UnansweredApi.NewLabel;
import se.navigatorbot.channels.Address;

class UnansweredCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final UnansweredApi unanswered = house.as("anna", UnansweredApi.class);

    @Test
    void aMissIsMaskedLabelledByOneAndAgreedToByAnother() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(
                        "Torulf", null, "0701749101", null, List.of(), List.of(), List.of(), List.of()));
        Address torulf = Address.sms("+46701749101");
        house.hears(torulf, "asdfgh torulf qwerty zzyzx");
        soon(() -> miss() != null);
        MissRow miss = Objects.requireNonNull(miss());
        assertThat(miss.text()).isEqualTo("asdfgh [namn] qwerty zzyzx");
        assertThat(miss.id()).doesNotContain("-");

        assertThat(refusal("anna", miss.id() + "/label", "{\"intent\":\"nonsense\"}"))
                .contains("finns inte");
        LabelRow label = unanswered.label(miss.id(), new NewLabel("asdfgh qwerty zzyzx", "opening_hours"));
        assertThat(label.reviewedBy()).isEmpty();
        assertThat(refusal("anna", miss.id() + "/agree", "")).contains("Någon annan");
        house.add("reviewer", Role.COACH, "ronneby");
        assertThat(house.as("reviewer", UnansweredApi.class).agree(miss.id()).reviewedBy())
                .isEqualTo("reviewer");
        assertThat(unanswered.labels()).anyMatch(row -> row.text().equals("asdfgh qwerty zzyzx"));
        assertThat(house.as("bo", UnansweredApi.class).list(null).rows())
                .noneMatch(row -> row.id().equals(miss.id()));
        assertThat(house.as("bo", UnansweredApi.class).labels())
                .noneMatch(row -> row.id().equals(miss.id()));
        assertThat(refusal("bo", miss.id() + "/agree", "")).contains("Ingen har sagt");
        assertThat(refusal("bo", miss.id() + "/drop", "")).contains("Ingen har sagt");
        house.add("tolvan", Role.GUIDE, "ronneby");
        UnansweredApi guide = house.as("tolvan", UnansweredApi.class);
        assertThat(guide.list(null).rows()).as("of own people alone").isEmpty();
        assertThat(guide.labels()).isEmpty();
        unanswered.drop(miss.id());
        assertThat(unanswered.labels()).noneMatch(row -> row.id().equals(miss.id()));
    }

    private @Nullable MissRow miss() {
        return unanswered.list(7).rows().stream()
                .filter(row -> row.text().contains("zzyzx"))
                .findFirst()
                .orElse(null);
    }

    private static String refusal(String user, String path, String body) {
        return house.call(house.token(user), "POST", "/api/unanswered/" + path, body)
                .body();
    }
}
