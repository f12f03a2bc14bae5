package se.navigatorbot.bot.jobads;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The advertisements of Arbetsförmedlingen; off without an address. */
@Configuration(proxyBeanMethods = false)
public class JobAdsConfiguration {

    @Bean
    JobAds jobAds(@Value("${navigator.jobtech.address:}") String address) {
        return new JobTechAds(address, Duration.ofSeconds(5));
    }
}
