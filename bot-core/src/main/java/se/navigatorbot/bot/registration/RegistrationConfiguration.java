package se.navigatorbot.bot.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** Making people known. */
@Configuration(proxyBeanMethods = false)
public class RegistrationConfiguration {

    @Bean
    RequestHandler<ProtectPerson> protectPerson() {
        return new ProtectPersonHandler();
    }

    @Bean
    RegisterParticipantHandler registerParticipantHandler(CentreNames centreNames, Region region) {
        return new RegisterParticipantHandler(
                centreNames,
                centre -> region.centre(centre).map(Centre::municipality).orElse(""));
    }

    @Bean
    ImportParticipantHandler importParticipantHandler(RegisterParticipantHandler register) {
        return new ImportParticipantHandler(register);
    }

    @Bean
    ChosenSubjectsHandler chosenSubjectsHandler() {
        return new ChosenSubjectsHandler();
    }

    @Bean
    MergeParticipantHandler mergeParticipantHandler() {
        return new MergeParticipantHandler();
    }

    @Bean
    TakeOverHandler takeOverHandler(People people) {
        return new TakeOverHandler(people);
    }
}
