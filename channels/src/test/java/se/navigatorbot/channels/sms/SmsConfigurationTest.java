package se.navigatorbot.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.channels.sms.elks.ElksProperties;
import se.navigatorbot.channels.sms.twilio.TwilioProperties;

class SmsConfigurationTest {

    private final ApplicationContextRunner bare = new ApplicationContextRunner()
            .withUserConfiguration(SmsConfiguration.class)
            .withBean(Reception.class, RecordingReception::new)
            .withBean(InstantSource.class, InstantSource::system);

    private final ApplicationContextRunner complete = bare.withPropertyValues(
            "navigator.public-url=https://bot.example.se",
            "navigator.sms.twilio.account-sid=AC123",
            "navigator.sms.twilio.auth-token=one,two",
            "navigator.sms.twilio.from=+46766860000");

    private final ApplicationContextRunner elks = bare.withPropertyValues(
            "navigator.public-url=https://bot.example.se",
            "navigator.sms.elks.username=u123",
            "navigator.sms.elks.password=secret",
            "navigator.sms.elks.from=+46766861004",
            "navigator.sms.elks.webhook-secret=gissa-inte-den-har-1");

    @Test
    void without_credentials_it_is_off_and_says_what_to_do() {
        bare.run(house -> {
            assertThat(house.getBean(Channel.class).health().state()).isEqualTo(State.OFF);
            assertThat(house.getBean(Channel.class).health().detail()).contains("navigator.sms.twilio.account-sid");
            assertThat(house).doesNotHaveBean("twilioWebhook");
        });
    }

    @Test
    void switched_off_it_keeps_everything_back() {
        complete.withPropertyValues("navigator.sms.mode=off").run(house -> {
            Channel channel = house.getBean(Channel.class);
            assertThat(channel.send(crisisAnswer(), Channel.StillWanted.ALWAYS))
                    .isEqualTo(Delivery.ended(DeliveryOutcome.WITHHELD, "off"));
            assertThat(house).doesNotHaveBean("twilioWebhook");
        });
    }

    @Test
    void with_credentials_and_no_more_it_is_a_trial() {
        complete.withPropertyValues("navigator.sms.guest-list=070-174 06 05, 070-174 06 06")
                .run(house -> {
                    assertThat(house).hasBean("twilioWebhook");
                    assertThat(house.getBean(Channel.class).health().detail()).contains("trial", "(2)");
                    assertThat(house.getBean(TwilioProperties.class).toString()).doesNotContain("one", "two");
                });
    }

    @Test
    void what_is_on_record_stands_under_the_account_that_a_text_goes_by() {
        complete.run(house -> {
            Channel channel = house.getBean(Channel.class);
            assertThat(channel.records()).containsOnlyKeys(channel.route(crisisAnswer()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "navigator.public-url, ''",
        "navigator.public-url, bot.example.se",
        "navigator.sms.twilio.from, ''",
        "navigator.sms.twilio.api-base-url, ftp://x",
        "navigator.sms.guest-list, Sara",
    })
    void a_setting_that_cannot_work_stops_the_start_and_is_named(String name, String value) {
        complete.withPropertyValues(name + "=" + value)
                .run(house -> assertThat(house).getFailure().hasStackTraceContaining(name));
    }

    @Test
    void an_account_at_46elks_is_enough() {
        elks.run(house -> {
            assertThat(house.getBean(Channel.class).health().state()).isEqualTo(State.UP);
            assertThat(house).hasBean("elksWebhook").doesNotHaveBean("twilioWebhook");
            assertThat(house.getBean(ElksProperties.class).toString()).doesNotContain("secret", "gissa");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "navigator.public-url, ''",
        "navigator.sms.elks.from, ''",
        "navigator.sms.elks.from, 0766861004",
        "navigator.sms.elks.from, Navigatorcentrum",
        "navigator.sms.elks.api-base-url, ftp://x",
        "navigator.sms.elks.webhook-secret, ''",
        "navigator.sms.elks.webhook-secret, kort",
        "navigator.sms.elks.allowed-sources, 46elks.se",
    })
    void a_setting_of_46elks_that_cannot_work_stops_the_start_and_is_named(String name, String value) {
        elks.withPropertyValues(name + "=" + value)
                .run(house -> assertThat(house).getFailure().hasStackTraceContaining(name));
    }

    private static OutboundMessage crisisAnswer() {
        return new OutboundMessage(
                "m1",
                Address.sms("+46701740605"),
                "Hej",
                List.of(),
                Speaker.BOT,
                OutboundMessage.Purpose.CRISIS,
                Instant.EPOCH);
    }
}
