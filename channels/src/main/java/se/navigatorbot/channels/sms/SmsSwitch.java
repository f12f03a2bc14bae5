package se.navigatorbot.channels.sms;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides whether there is a text-message channel at all. */
final class SmsSwitch {

    private SmsSwitch() {}

    /** One English line that says what to do; empty when the channel is on. */
    static String reasonToBeOff(SmsProperties sms) {
        if (sms.mode() == SmsMode.OFF) {
            return "navigator.sms.mode is off";
        }
        return sms.twilio().hasCredentials()
                ? ""
                : "set navigator.sms.twilio.account-sid and navigator.sms.twilio.auth-token to switch it on";
    }

    private static boolean on(ConditionContext context) {
        SmsProperties sms = Binder.get(context.getEnvironment()).bindOrCreate("navigator.sms", SmsProperties.class);
        return reasonToBeOff(sms).isEmpty();
    }

    static final class On implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return on(context);
        }
    }

    static final class Off implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !on(context);
        }
    }
}
