package se.navigatorbot.channels.sms;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.sms.account.Doorstep;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.LastHeard;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.account.SmsAccount;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.elks.ElksConfiguration;
import se.navigatorbot.channels.sms.twilio.TwilioConfiguration;
import se.navigatorbot.channels.sms.webhook.Intake;

/** Puts the text-message channel together. Without credentials it is off, which is said once in the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsProperties.class)
public class SmsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SmsConfiguration.class);

    /** The channel when it is switched on. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.On.class)
    static class On {

        @Bean
        Threshold smsThreshold(SmsProperties sms, InstantSource clock) {
            return new Threshold(GuestList.of(sms.mode(), sms.guestList()), clock);
        }

        @Bean
        Doorstep smsDoorstep(
                Reception reception,
                OwnNumbers ours,
                LastHeard heard,
                InstantSource clock,
                ObjectProvider<MeterRegistry> meters) {
            return new Doorstep(
                    new Intake(reception, meters.getIfAvailable(SimpleMeterRegistry::new)), ours, heard, clock);
        }

        @Bean
        OwnNumbers ownNumbers() {
            return new OwnNumbers();
        }

        @Bean
        LastHeard lastHeard() {
            return new LastHeard();
        }

        @Bean
        Channel smsChannel(
                @Qualifier("twilioAccount") ObjectProvider<SmsAccount> twilio,
                @Qualifier("elksAccount") ObjectProvider<SmsAccount> elks,
                LastHeard heard) {
            List<SmsAccount> accounts =
                    Stream.concat(twilio.stream(), elks.stream()).toList();
            return new SmsRoute(accounts, heard);
        }
    }

    /** The account at Twilio. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.Twilio.class)
    @Import(TwilioConfiguration.class)
    static class WithTwilio {}

    /** The account at 46elks. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.Elks.class)
    @Import(ElksConfiguration.class)
    static class WithElks {}

    /** Its stand-in when it is not. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.Off.class)
    static class Off {

        @Bean
        Channel smsChannel(Environment settings) {
            String reason = SmsSwitch.of(settings).reasonToBeOff();
            log.info("SMS is off: {}", reason);
            return new SmsOff(reason);
        }
    }
}
