package se.navigatorbot.channels.sms;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.navigatorbot.channels.sms.account.SmsMode;
import se.navigatorbot.channels.sms.twilio.TwilioProperties;

/** Decides whether there is a text-message channel at all. */
final class SmsSwitch {

    private SmsSwitch() {}

    private static String reasonToBeOff(SmsProperties sms, TwilioProperties twilio) {
        if (sms.mode() == SmsMode.OFF) {
            return "navigator.sms.mode is off";
        }
        return twilio.hasCredentials()
                ? ""
                : "set navigator.sms.twilio.account-sid and navigator.sms.twilio.auth-token to switch it on";
    }

    /** One English line that says what to do; empty when the channel is on. */
    static String reasonToBeOff(Environment environment) {
        Binder settings = Binder.get(environment);
        return reasonToBeOff(
                settings.bindOrCreate("navigator.sms", SmsProperties.class),
                settings.bindOrCreate("navigator.sms.twilio", TwilioProperties.class));
    }

    private static boolean on(ConditionContext context) {
        return reasonToBeOff(context.getEnvironment()).isEmpty();
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
