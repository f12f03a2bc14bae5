package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;

class RightsTest {

    /** Who may what, written out a second time, so that a change of the rights is meant. */
    @ParameterizedTest
    @CsvSource({
        "LOG_IN,             coach counsellor scout guide employer_contact partner administrator",
        "ENTER,              coach counsellor scout guide employer_contact partner administrator",
        "OWN,                coach counsellor scout guide employer_contact partner administrator",
        "EVENT_READ,         coach counsellor scout guide employer_contact administrator",
        "PLACEMENT_READ,     coach counsellor scout guide employer_contact administrator",
        "HOURS_READ,         coach counsellor scout guide employer_contact administrator",
        "STATUS_READ,        coach counsellor scout guide employer_contact administrator",
        "STAFF_READ,         coach counsellor scout guide employer_contact administrator",
        "CONVERSATION_READ,  coach counsellor guide employer_contact administrator",
        "CONVERSATION_WRITE, coach counsellor guide employer_contact administrator",
        "CRISIS_TAKE,        coach counsellor guide administrator",
        "APPOINTMENT_READ,   coach counsellor guide administrator",
        "APPOINTMENT_CHANGE, coach counsellor guide administrator",
        "PARTICIPANT_READ,   coach counsellor guide administrator",
        "PARTICIPANT_CHANGE, coach counsellor guide administrator",
        "EVENT_CHANGE,       coach counsellor scout guide employer_contact administrator",
        "HOURS_CHANGE,       coach counsellor guide administrator",
        "OUTBOX_READ,        coach counsellor guide administrator",
        "OUTBOX_CHANGE,      coach counsellor guide administrator",
        "PLACEMENT_CHANGE,   coach employer_contact administrator",
        "BROADCAST_READ,     coach counsellor scout administrator",
        "BROADCAST_SEND,     coach counsellor scout administrator",
        "BREAK_GLASS,        coach counsellor administrator",
        "AUDIT_READ,         administrator",
        "CASE_READ,          coach counsellor guide administrator",
        "CASE_OPEN,          coach counsellor guide administrator",
        "CASE_DECIDE,        administrator",
        "REPORT_READ,        coach counsellor scout guide employer_contact partner administrator",
        "ESF_EXPORT,         administrator",
        "STAFF_CHANGE,       administrator",
        "TEXT_READ,          coach counsellor scout guide employer_contact administrator",
        "TEXT_CHANGE,        administrator",
        "CLOCK_TURN,         administrator",
        "BACKUP,             administrator",
    })
    void everyRoleMayExactlyThis(Action action, String roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" "))
                .forEach(role -> allowed.add(Role.of(role).orElseThrow()));
        for (Role role : Role.values()) {
            assertThat(Rights.may(role, action)).as("%s %s", role, action).isEqualTo(allowed.contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionIsAnAdministratorsToo(Action action) {
        assertThat(Rights.may(Role.ADMINISTRATOR, action)).isTrue();
    }

    @Test
    void theWallStandsBetweenCentres() {
        Caller ronneby = new Caller("sara", "Sara", Role.COACH, Set.of("ronneby"));
        Caller administrator = new Caller("admin", "A", Role.ADMINISTRATOR, Set.of());
        assertThat(Rights.sees(ronneby, "ronneby", false)).isTrue();
        assertThat(Rights.sees(ronneby, "ronneby", true)).isTrue();
        assertThat(Rights.sees(ronneby, "karlshamn", false)).isFalse();
        assertThat(Rights.sees(ronneby, null, false)).isTrue();
        assertThat(Rights.sees(ronneby, null, true)).isFalse();
        assertThat(Rights.sees(administrator, "karlshamn", true)).isTrue();
    }

    @Test
    void aScoutAndAPartnerSeeNobody() {
        Row somebody = Row.of(Participant.unheardOf("7-vera"));
        assertThat(Rights.sees(new Caller("sixten", "Sixten", Role.SCOUT, Set.of("ronneby")), somebody))
                .isFalse();
        assertThat(Rights.sees(new Caller("pia", "Pia", Role.PARTNER, Set.of("ronneby")), somebody))
                .isFalse();
        assertThat(Rights.sees(new Caller("sara", "Sara", Role.COACH, Set.of("ronneby")), somebody))
                .isTrue();
    }
}
