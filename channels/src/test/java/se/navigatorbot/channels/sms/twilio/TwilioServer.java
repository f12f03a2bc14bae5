package se.navigatorbot.channels.sms.twilio;

import java.util.Map;
import se.navigatorbot.channels.RecordingReception;
import se.navigatorbot.channels.sms.SmsServer;

/** Twilio's webhook in a real server. */
final class TwilioServer implements AutoCloseable {

    static final String PUBLIC = SmsServer.PUBLIC;
    static final String TOKEN = "12345";
    static final String OLD_TOKEN = "54321";

    private final SmsServer server = new SmsServer(
            "navigator.sms.twilio.account-sid=AC123",
            "navigator.sms.twilio.auth-token=" + TOKEN + ", " + OLD_TOKEN,
            "navigator.sms.twilio.from=+46766860000");

    RecordingReception reception() {
        return server.reception();
    }

    double refused(String reason) {
        return server.refused(reason);
    }

    /** Posts as Twilio does and gives the status. */
    int post(String target, SignedForm form) {
        return post(target, form.body(), Map.of("X-Twilio-Signature", form.signature()));
    }

    int post(String target, String body, Map<String, String> headers) {
        return server.post(target, body, headers);
    }

    @Override
    public void close() {
        server.close();
    }
}
