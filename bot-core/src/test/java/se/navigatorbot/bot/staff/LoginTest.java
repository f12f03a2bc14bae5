package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.staff.FirstAccounts.DemoCoach;
import se.navigatorbot.bot.staffapi.Problem;

class LoginTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final HandClock real = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final StaffAccounts accounts = new StaffAccounts(server.redis(), server.documents());
    private final Login login = new Login(accounts, passwords, real);

    @BeforeEach
    void hire() {
        accounts.add(Account.fresh("sara", "Sara", Role.COACH, List.of("ronneby"), passwords.encode("rätt lösenord")));
    }

    @Test
    void theRightPasswordLetsIn() {
        assertThat(login.check("sara", "rätt lösenord").firstName()).isEqualTo("Sara");
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreToldAlike() {
        assertThat(refusal("sara", "fel")).isEqualTo(Problem.WRONG_PASSWORD);
        assertThat(refusal("nobody", "fel")).isEqualTo(Problem.WRONG_PASSWORD);
        assertThat(refusal("sara", "x".repeat(500))).isEqualTo(Problem.WRONG_PASSWORD);
    }

    @Test
    void tenFailuresLockForAQuarterOfAnHour() {
        for (int i = 1; i < Login.FAILURES; i++) {
            assertThat(refusal("sara", "fel")).isEqualTo(Problem.WRONG_PASSWORD);
        }
        assertThat(refusal("sara", "fel")).isEqualTo(Problem.LOCKED);
        assertThat(refusal("sara", "rätt lösenord")).isEqualTo(Problem.LOCKED);
        real.advance(Login.LOCKED.minusSeconds(1));
        assertThat(refusal("sara", "rätt lösenord")).isEqualTo(Problem.LOCKED);
        real.advance(Duration.ofSeconds(2));
        assertThat(login.check("sara", "rätt lösenord").user()).isEqualTo("sara");
    }

    @Test
    void theCodeOfAnAppIsAskedForOnceItIsConfirmed() {
        String secret = OneTimeCodes.secret(new SecureRandom());
        accounts.change("sara", found -> found.withSecondFactor(new SecondFactor(secret, false, 0)));
        assertThat(login.check("sara", "rätt lösenord").user()).isEqualTo("sara");

        accounts.change("sara", found -> found.withSecondFactor(new SecondFactor(secret, true, 0)));
        assertThat(refusal("sara", "rätt lösenord")).isEqualTo(Problem.CODE_NEEDED);
        assertThat(refusal("sara", "fel")).isEqualTo(Problem.WRONG_PASSWORD);
        String code = OneTimeCodes.at(secret, real.instant());
        assertThat(login.check("sara", "rätt lösenord", code).user()).isEqualTo("sara");
        assertThat(refusal("sara", "rätt lösenord", code))
                .as("none is good twice")
                .isEqualTo(Problem.WRONG_PASSWORD);
        real.advance(Duration.ofSeconds(60));
        assertThat(refusal("sara", "rätt lösenord", code)).as("an old one").isEqualTo(Problem.WRONG_PASSWORD);
        assertThat(login.check("sara", "rätt lösenord", OneTimeCodes.at(secret, real.instant()))
                        .failures())
                .isZero();
    }

    @Test
    void wrongCodesLockLikeWrongPasswords() {
        accounts.change(
                "sara",
                found -> found.withSecondFactor(new SecondFactor(OneTimeCodes.secret(new SecureRandom()), true, 0)));
        for (int i = 1; i < Login.FAILURES; i++) {
            assertThat(refusal("sara", "rätt lösenord", "12345")).isEqualTo(Problem.WRONG_PASSWORD);
        }
        assertThat(refusal("sara", "rätt lösenord", "12345")).isEqualTo(Problem.LOCKED);
    }

    /** The vectors of RFC 6238, appendix B, in six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheCommonApps(long seconds, String code) {
        assertThat(OneTimeCodes.at("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Instant.ofEpochSecond(seconds)))
                .isEqualTo(code);
    }

    @Test
    void whoBelongsToTheOrganisationHasNoPasswordHere() {
        accounts.add(Account.fresh("entra", "E", Role.COACH, List.of("ronneby"), "")
                .as("E", Role.COACH, List.of("ronneby"), "mark"));
        assertThat(refusal("entra", "vad som helst")).isEqualTo(Problem.WRONG_PASSWORD);
    }

    @Test
    void aRightPasswordEndsTheCount() {
        for (int i = 1; i < Login.FAILURES; i++) {
            refusal("sara", "fel");
        }
        login.check("sara", "rätt lösenord");
        assertThat(refusal("sara", "fel")).isEqualTo(Problem.WRONG_PASSWORD);
    }

    @Test
    void aClosedAccountLetsNobodyIn() {
        accounts.change("sara", Account::closed);
        assertThat(refusal("sara", "rätt lösenord")).isEqualTo(Problem.WRONG_PASSWORD);
    }

    @Test
    void aTokenLastsTwelveHoursAndEndsAtLogout() {
        Tokens tokens = new Tokens(server.redis(), server.documents(), real);
        String token = tokens.issue("sara");
        String other = tokens.issue("sara");
        assertThat(token).isNotEqualTo(other).hasSizeGreaterThanOrEqualTo(43);
        tokens.end(other);
        assertThat(tokens.user(other)).isEmpty();
        real.advance(Tokens.VALID.minusSeconds(1));
        assertThat(tokens.user(token)).contains("sara");
        real.advance(Duration.ofSeconds(1));
        assertThat(tokens.user(token)).isEmpty();
    }

    @Test
    void theStoreHoldsNeitherPasswordNorTokenNorName() {
        String token = new Tokens(server.redis(), server.documents(), real).issue("sara");
        String stored = String.valueOf(server.redis().hash("{staff}:accounts").values().stream()
                        .map(String::new)
                        .toList())
                + server.redis().hash("{staff}:tokens");
        assertThat(stored).doesNotContain("Sara", "ronneby", "rätt", token);
    }

    @Test
    void theFirstStartMakesAnAdministratorWithAPasswordOnlyTheOwnerCanRead(@TempDir Path data) throws Exception {
        server.ask("FLUSHALL");
        new FirstAccounts(
                        accounts,
                        passwords,
                        DataDirectory.at(data),
                        "",
                        List.of(new DemoCoach("sara", "ronneby")),
                        Runnable::run)
                .run(new DefaultApplicationArguments());
        Path file = data.resolve("initial-admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        assertThat(login.check("admin", password).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts.find("sara").orElseThrow().centres()).containsExactly("ronneby");
        new FirstAccounts(accounts, passwords, DataDirectory.at(data), "another one", List.of(), Runnable::run)
                .run(new DefaultApplicationArguments());
        assertThat(login.check("admin", password).user()).isEqualTo("admin");
    }

    private String refusal(String user, String password) {
        return refusal(user, password, "");
    }

    private String refusal(String user, String password, String code) {
        return catchThrowableOfType(Refused.class, () -> login.check(user, password, code))
                .problem()
                .code();
    }
}
