package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.SecondFactorRule.Standing;

class SecondFactorRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // roles                 | emergency | demo  | user | role          | has app | local | standing
                "administrator           | nod       | false | kim  | ADMINISTRATOR | false   | true  | MISSING",
                "administrator           | nod       | false | kim  | ADMINISTRATOR | true    | true  | FINE",
                "administrator           | nod       | false | kim  | ADMINISTRATOR | false   | false | FINE",
                "administrator           | nod       | false | sara | COACH         | false   | true  | FINE",
                "administratör, coach    | nod       | false | sara | COACH         | false   | true  | MISSING",
                "administrator           | nod       | false | nod  | ADMINISTRATOR | false   | true  | EMERGENCY",
                "administrator           | nod       | true  | kim  | ADMINISTRATOR | false   | true  | DEMONSTRATION",
                "''                      | ''        | false | kim  | ADMINISTRATOR | false   | true  | FINE",
            })
    void saysWhoNeedsAnApp(
            String roles,
            String emergency,
            boolean demo,
            String user,
            Role role,
            boolean app,
            boolean local,
            Standing standing) {
        Account plain = Account.fresh(user, "K", role, List.of(), "hash");
        Account account = local ? plain : plain.as("K", role, List.of(), "mark");
        SecondFactorRule rule = SecondFactorRule.read(roles, emergency, demo);
        assertThat(rule.standing(app ? account.withSecondFactor(new SecondFactor("A", true, 0)) : account))
                .isEqualTo(standing);
        assertThat(rule.standing(account.withSecondFactor(new SecondFactor("A", false, 0))))
                .as("begun is not done")
                .isEqualTo(app ? rule.standing(account) : standing);
    }

    @Test
    void onlyWhoNeedsAnAppIsToldWhereToSetItUp() {
        Account nod = Account.fresh("nod", "K", Role.ADMINISTRATOR, List.of(), "hash");
        Account kim = Account.fresh("kim", "K", Role.ADMINISTRATOR, List.of(), "hash");
        SecondFactorRule rule = SecondFactorRule.read("administrator", "nod", false);
        assertThat(rule.notice(kim)).contains("me second-factor");
        assertThat(rule.notice(nod)).contains("nödkonto").doesNotContain("second-factor");
        assertThat(SecondFactorRule.read("administrator", "", true).notice(kim)).contains("me second-factor");
    }

    @Test
    void aRoleThatDoesNotExistIsRefusedAtTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SecondFactorRule.read("chef", "", false))
                .withMessageContaining("navigator.staff.second-factor names the role chef");
    }
}
