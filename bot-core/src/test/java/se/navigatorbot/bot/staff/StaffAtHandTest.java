package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;

/** For whom alerts ring, by role: for nobody who could not open what they ring for. */
class StaffAtHandTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    @Test
    void whoAnswersNobodyIsNoColleagueAndWhoTakesNoDangerKeepsNoWatch() {
        StaffAccounts accounts = new StaffAccounts(server.redis(), server.documents());
        AttendanceBook attendance = new AttendanceBook(server.redis(), server.documents());
        for (Role role : Role.values()) {
            Account account = Account.fresh(role.name(), "Namn", role, List.of("ronneby"), "-");
            accounts.add(account.with(Address.sms("+4670174061" + role.ordinal())));
            attendance.chat(role.name(), Address.telegram(role.ordinal()));
        }
        StaffAtHand staff = new StaffAtHand(accounts, attendance, System::nanoTime);

        assertThat(staff.all())
                .extracting(Colleague::user)
                .containsExactlyInAnyOrder("COACH", "COUNSELLOR", "GUIDE", "EMPLOYER_CONTACT", "ADMINISTRATOR");
        assertThat(staff.all())
                .filteredOn(Colleague::takesDanger)
                .extracting(Colleague::user)
                .containsExactlyInAnyOrder("COACH", "COUNSELLOR", "ADMINISTRATOR");
        assertThat(staff.find("SCOUT")).isEmpty();
        assertThat(staff.anybody("SCOUT")).map(Colleague::user).contains("SCOUT");
    }
}
