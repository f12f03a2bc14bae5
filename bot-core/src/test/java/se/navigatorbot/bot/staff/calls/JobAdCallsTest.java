package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;

/** Without an address staff read that the advertisements are off. */
class JobAdCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void offIsSaid() {
        HttpResponse<String> answer = house.call(house.token("anna"), "GET", "/api/jobads?municipality=ronneby", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("avstängda (navigator.jobtech.address)");
    }
}
