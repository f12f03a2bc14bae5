package se.navigatorbot.bot.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.CentreNames;

/** Making people known. */
@Configuration(proxyBeanMethods = false)
public class RegistrationConfiguration {

    @Bean
    RegisterParticipantHandler registerParticipantHandler(CentreNames centreNames) {
        return new RegisterParticipantHandler(centreNames);
    }
}
