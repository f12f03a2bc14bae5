package se.navigatorbot.bot.staff;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.operation.SpringInUse;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.RecordingChannel;

/** Where the channels of a {@link StaffHouse} would be. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(SpringInUse.class)
class StaffGround {

    @Bean
    Channel sms() {
        return new RecordingChannel(ChannelKind.SMS);
    }

    @Bean
    Channel web() {
        return new RecordingChannel(ChannelKind.WEB_CHAT);
    }
}
