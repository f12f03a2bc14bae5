package se.navigatorbot.channels.sms;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.navigatorbot.channels.sms.account.SmsMode;
import se.navigatorbot.channels.sms.elks.ElksProperties;
import se.navigatorbot.channels.sms.twilio.TwilioProperties;

/**
 * Decides which accounts there are, and so whether there is a text-message channel at all.
 *
 * @param reasonToBeOff one English line that says what to do; empty when there is an account
 */
record SmsSwitch(boolean twilio, boolean elks, String reasonToBeOff) {

    static SmsSwitch of(Environment environment) {
        Binder settings = Binder.get(environment);
        SmsProperties sms = settings.bindOrCreate("navigator.sms", SmsProperties.class);
        if (sms.mode() == SmsMode.OFF) {
            return new SmsSwitch(false, false, "navigator.sms.mode is off");
        }
        boolean twilio = sms.provider() != SmsProvider.ELKS
                && settings.bindOrCreate("navigator.sms.twilio", TwilioProperties.class)
                        .hasCredentials();
        boolean elks = sms.provider() != SmsProvider.TWILIO
                && settings.bindOrCreate("navigator.sms.elks", ElksProperties.class)
                        .hasCredentials();
        String reason = twilio || elks
                ? ""
                : "set navigator.sms.twilio.account-sid and navigator.sms.twilio.auth-token, or"
                        + " navigator.sms.elks.username and navigator.sms.elks.password, to switch it on";
        return new SmsSwitch(twilio, elks, reason);
    }

    private boolean on() {
        return reasonToBeOff.isEmpty();
    }

    static final class On implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).on();
        }
    }

    static final class Off implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !of(context.getEnvironment()).on();
        }
    }

    static final class Twilio implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).twilio;
        }
    }

    static final class Elks implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).elks;
        }
    }
}
