package se.navigatorbot.channels.webchat;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.webchat.TalkingHouse.Says;

/** The web chat alone, on a house that answers a few things. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebChatConfiguration.class)
class WebChatTestApp {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    TalkingHouse house(InstantSource clock) {
        return new TalkingHouse(clock, WebChatTestApp::answer);
    }

    private static Says answer(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.contains("öppet")) {
            return Says.text(
                    "Vi har öppet fredag 27 november kl 9–15, på Provgatan 1.",
                    Choice.of("Visa hela veckan"),
                    Choice.of("Hitta hit"));
        }
        if (said.contains("cv")) {
            return Says.text(
                    "Nästa CV-verkstad är torsdag 26 november kl 13. Två platser är kvar. Vill du komma?",
                    new Choice("Ja, anmäl mig", "JA"),
                    new Choice("Nej tack", "NEJ"));
        }
        if (said.equals("ja")) {
            return Says.text(
                    "Du är anmäld till CV-verkstad torsdag 26 november kl 13. Skriv AVBOKA om du får förhinder.");
        }
        return Says.text("Jag hörde: " + words);
    }
}
