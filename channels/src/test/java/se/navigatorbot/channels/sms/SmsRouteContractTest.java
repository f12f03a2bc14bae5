package se.navigatorbot.channels.sms;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelContract;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;
import se.navigatorbot.channels.fakes.LoopbackElks;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** Two accounts keep the contract as one does. */
class SmsRouteContractTest extends ChannelContract {

    private final LoopbackTwilio twilio = LoopbackTwilio.start();
    private final LoopbackElks elks = LoopbackElks.start();
    private final ConfigurableApplicationContext house = new SpringApplicationBuilder(House.class)
            .web(WebApplicationType.NONE)
            .run(settings());

    @Configuration(proxyBeanMethods = false)
    @Import(SmsConfiguration.class)
    static class House {
        @Bean
        Reception reception() {
            return new RecordingReception();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(SmsServer.NOW);
        }
    }

    private String[] settings() {
        return Stream.concat(
                        elks.settings().stream(),
                        Stream.of(
                                "--spring.main.banner-mode=off",
                                "--navigator.public-url=https://bot.example.se",
                                "--navigator.sms.mode=live",
                                "--navigator.sms.provider=both",
                                "--navigator.sms.twilio.account-sid=" + LoopbackTwilio.ACCOUNT,
                                "--navigator.sms.twilio.auth-token=" + LoopbackTwilio.TOKEN,
                                "--navigator.sms.twilio.from=+46701740600",
                                "--navigator.sms.twilio.api-base-url=" + twilio.url()))
                .toArray(String[]::new);
    }

    @AfterEach
    void close() {
        house.close();
        twilio.close();
        elks.close();
    }

    @Override
    protected Channel channel() {
        return house.getBean(Channel.class);
    }

    @Override
    protected Address somebody() {
        return Address.sms("+46701740605");
    }

    @Override
    protected List<String> left() {
        return Stream.concat(
                        twilio.ledger().stream().map(LoopbackTwilio.Sent::body),
                        elks.ledger().stream().map(LoopbackElks.Sent::message))
                .toList();
    }

    @Override
    protected boolean outsideTalksNonsense() {
        twilio.next(LoopbackTwilio.Mishap.TAKEN_UNANSWERED);
        elks.next(LoopbackElks.Mishap.TAKEN_UNANSWERED);
        return true;
    }

    @Override
    protected boolean outsideIsGone() {
        twilio.down();
        elks.down();
        return true;
    }
}
