package se.navigatorbot.bot.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.FirstAccounts.DemoCoach;
import se.navigatorbot.bot.time.BusinessClock;

/** Accounts, tokens and the audit log. */
@Configuration(proxyBeanMethods = false)
public class StaffConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StaffConfiguration.class);

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    StaffAccounts staffAccounts(Redis redis, Documents documents) {
        return new StaffAccounts(redis, documents);
    }

    @Bean
    Tokens tokens(Redis redis, Documents documents, BusinessClock clock) {
        return new Tokens(redis, documents, clock.real());
    }

    @Bean
    Sessions sessions(
            Redis redis,
            Documents documents,
            BusinessClock clock,
            @Value("${navigator.desk.idle:PT30M}") Duration idle) {
        return new Sessions(redis, documents, clock.real(), idle);
    }

    @Bean
    SecondFactorRule secondFactorRule(
            @Value("${navigator.staff.second-factor:administrator}") String roles,
            @Value("${navigator.staff.emergency:}") String emergency,
            @Value("${navigator.demo:false}") boolean demo) {
        return SecondFactorRule.read(roles, emergency, demo);
    }

    @Bean
    Login login(
            StaffAccounts accounts,
            PasswordEncoder passwords,
            BusinessClock clock,
            SecondFactorRule rule,
            AuditLog audit) {
        return new Login(accounts, passwords, clock.real(), account -> {
            if (rule.emergency(account)) {
                LOG.warn("Somebody has logged in with an emergency account; the audit log says when");
                audit.record(account.user(), "EMERGENCY_LOG_IN", "", "", true);
            }
        });
    }

    @Bean
    OwnSecondFactor ownSecondFactor(StaffAccounts accounts, Login login, BusinessClock clock) {
        return new OwnSecondFactor(accounts, login, clock.real());
    }

    @Bean
    Devices devices(Redis redis, Documents documents, BusinessClock clock) {
        return new Devices(redis, documents, clock.real());
    }

    @Bean
    BrokenGlass brokenGlass(Redis redis, Documents documents, BusinessClock clock) {
        return new BrokenGlass(redis, documents, clock.real());
    }

    @Bean
    Callers callers(StaffAccounts accounts, Tokens tokens, SecondFactorRule rule) {
        return new Callers(accounts, tokens, rule);
    }

    @Bean
    AuditLog auditLog(Redis redis, Documents documents, BusinessClock clock) {
        return new AuditLog(redis, documents, clock);
    }

    @Bean
    ShownPeople shownPeople(AuditLog audit, BusinessClock clock) {
        return new ShownPeople(audit, clock);
    }

    @Bean
    CarriedReason carriedReason(Documents documents, BusinessClock clock) {
        return new CarriedReason(documents, clock.real());
    }

    @Bean
    StaffNames staffNames(StaffAccounts accounts) {
        return user -> accounts.find(user).map(Account::firstName);
    }

    @Bean
    CoachPhones coachPhones(StaffAccounts accounts) {
        return user -> accounts.find(user)
                .filter(account -> !account.disabled())
                .flatMap(account -> Optional.ofNullable(account.dutyPhone()));
    }

    @Bean
    AttendanceBook attendanceBook(Redis redis, Documents documents) {
        return new AttendanceBook(redis, documents);
    }

    /** Who is told when somebody waits for a human. */
    @Bean
    StaffAtHand staffAtHand(StaffAccounts accounts, AttendanceBook attendance) {
        return new StaffAtHand(accounts, attendance, System::nanoTime);
    }

    @Bean
    FirstAccounts firstAccounts(
            StaffAccounts accounts,
            PasswordEncoder passwords,
            Region region,
            DataDirectory data,
            Store store,
            @Value("${navigator.admin.initial-password:}") String givenPassword,
            @Value("${navigator.demo:false}") boolean demo) {
        List<DemoCoach> coaches = demo ? onRosters(region) : List.of();
        return new FirstAccounts(accounts, passwords, data, givenPassword, coaches, store::whenAdmitted);
    }

    private static List<DemoCoach> onRosters(Region region) {
        return region.centres().stream()
                .flatMap(centre -> centre.duties().stream()
                        .map(Duty::user)
                        .distinct()
                        .map(user -> new DemoCoach(user, centre.id())))
                .toList();
    }
}
