package se.navigatorbot.bot.staff;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.handover.AdministratorPhones;
import se.navigatorbot.bot.handover.StaffNames;

/** What the rest of the house may know of staff: a first name, and the administrators' phones for the last resort. */
@Configuration(proxyBeanMethods = false)
public class FacesConfiguration {

    @Bean
    StaffNames staffNames(StaffAccounts accounts) {
        return user -> accounts.find(user).map(Account::firstName);
    }

    @Bean
    AdministratorPhones administratorPhones(StaffAccounts accounts) {
        return () -> accounts.all().stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR && !account.disabled())
                .map(Account::dutyPhone)
                .filter(Objects::nonNull)
                .toList();
    }
}
