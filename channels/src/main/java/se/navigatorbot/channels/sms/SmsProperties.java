package se.navigatorbot.channels.sms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.navigatorbot.channels.sms.account.SmsMode;

/**
 * The settings of text messages, {@code navigator.sms.*}; those of an account stand in its provider's folder.
 *
 * @param mode which texts leave: {@code off}, {@code trial} (the guest list, answers to a crisis, duty phones) or
 *     {@code live}
 * @param provider by which accounts texts go; not given: by those that have credentials
 * @param guestList numbers that get texts in a trial, with commas between, as they are usually written
 */
@ConfigurationProperties("navigator.sms")
public record SmsProperties(
        @DefaultValue("trial") SmsMode mode,
        @Nullable SmsProvider provider,
        @DefaultValue List<String> guestList) {}
