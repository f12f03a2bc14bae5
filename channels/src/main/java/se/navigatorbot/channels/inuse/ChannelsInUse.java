package se.navigatorbot.channels.inuse;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.channels.door.DoorConfiguration;
import se.navigatorbot.channels.sms.SmsConfiguration;
import se.navigatorbot.channels.telegram.TelegramConfiguration;
import se.navigatorbot.channels.webchat.WebChatConfiguration;

/** Every channel of this house, by name, and the door for their providers. Take a line away and the channel is gone. */
@Configuration(proxyBeanMethods = false)
@Import({
    SmsConfiguration.class,
    TelegramConfiguration.class,
    WebChatConfiguration.class,
    DoorConfiguration.class,
})
public class ChannelsInUse {}
