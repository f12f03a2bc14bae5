package se.navigatorbot.channels.sms.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.PoliteRecords;
import se.navigatorbot.channels.sms.account.SmsHealth;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.Standing;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.HttpFailure;
import se.navigatorbot.channels.sms.text.SmsBody;
import se.navigatorbot.channels.sms.text.SmsText;

/** Sends texts through Twilio, one request per attempt. */
final class TwilioSender implements SmsLine {

    /** The name of the provider in records. */
    static final String PROVIDER = "twilio";

    private static final Logger log = LoggerFactory.getLogger(TwilioSender.class);

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration QUEUE_FULL = Duration.ofMinutes(1);
    private static final long LONGEST_RETRY_SECONDS = 3600;
    private static final long LONGEST_VALIDITY_SECONDS = 36_000;

    private final TwilioProperties account;
    private final String callback;
    private final HttpConnections connections;
    private final Threshold threshold;
    private final Map<String, ProviderRecords> records;
    private final TwilioErrors errors = TwilioErrors.load();
    private final SmsHealth health;

    /** @param callback where delivery reports are wanted, to which our id of the message is appended */
    TwilioSender(
            TwilioProperties account,
            String callback,
            HttpConnections connections,
            Threshold threshold,
            ProviderRecords records) {
        this.account = account;
        this.callback = callback;
        this.connections = connections;
        this.threshold = threshold;
        this.health = new SmsHealth("Twilio", threshold.guests().note());
        this.records = Map.of(PROVIDER, new PoliteRecords(records, health.standing()));
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public int parts(OutboundMessage message) {
        return SmsBody.of(message).parts();
    }

    @Override
    public Standing standing() {
        return health.standing();
    }

    @Override
    public ChannelHealth health() {
        return health.now();
    }

    @Override
    public Map<String, ProviderRecords> records() {
        return records;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        SmsText body = SmsBody.of(message);
        Delivery stopped = threshold.stops(message, body);
        if (stopped != null) {
            return stopped;
        }
        return health.watch(() -> attempt(message, body, threshold.secondsLeft(message), stillWanted));
    }

    private MessageCreator creator(OutboundMessage message, SmsText body, long validity) {
        var to = new com.twilio.type.PhoneNumber(message.to().value());
        MessageCreator creator = account.messagingServiceSid().isBlank()
                ? Message.creator(to, new com.twilio.type.PhoneNumber(account.from()), body.text())
                : Message.creator(to, account.messagingServiceSid(), body.text());
        return creator.setStatusCallback(callback + URLEncoder.encode(message.id(), StandardCharsets.UTF_8))
                .setValidityPeriod((int) Math.min(validity, LONGEST_VALIDITY_SECONDS));
    }

    private Delivery attempt(OutboundMessage message, SmsText body, long validity, StillWanted stillWanted) {
        TwilioTransport transport = new TwilioTransport(connections, stillWanted::surely);
        try {
            String sid =
                    creator(message, body, validity).create(client(transport)).getSid();
            return sid == null || sid.isBlank() ? unreadable() : Delivery.accepted(sid);
        } catch (HttpFailure e) {
            return unanswered(e);
        } catch (ApiException e) {
            return answered(transport.answer(), e.getCode());
        } catch (RuntimeException e) {
            log.warn("Twilio's SDK failed with {}", e.getClass().getSimpleName());
            return answered(transport.answer(), null);
        }
    }

    private static Delivery unanswered(HttpFailure failure) {
        if (failure.left()) {
            return Delivery.ended(DeliveryOutcome.UNKNOWN, failure.code());
        }
        return failure.abandoned()
                ? Delivery.tryLater(Duration.ZERO, false, failure.code())
                : Delivery.tryLater(SHORT, true, failure.code());
    }

    private TwilioRestClient client(TwilioTransport transport) {
        return new TwilioRestClient.Builder(
                        account.accountSid(), account.authToken().current())
                .httpClient(transport)
                .build();
    }

    private Delivery answered(@Nullable HttpAnswer answer, @Nullable Integer code) {
        if (answer == null) {
            return Delivery.ended(DeliveryOutcome.REJECTED, "not-a-request");
        }
        if (answer.status() / 100 == 2) {
            return unreadable();
        }
        String shown = code == null ? "http-" + answer.status() : code.toString();
        DeliveryOutcome outcome = errors.refused(answer.status(), code);
        return outcome == DeliveryOutcome.TRY_LATER
                ? Delivery.tryLater(pause(answer), true, shown)
                : Delivery.ended(outcome, shown);
    }

    private static Delivery unreadable() {
        return Delivery.ended(DeliveryOutcome.UNKNOWN, "unreadable");
    }

    /** As long as Twilio asks for, from a second to an hour; a full queue says nothing and gets a minute. */
    static Duration pause(HttpAnswer answer) {
        String asked = answer.retryAfter();
        if (asked != null && asked.matches("[0-9]{1,6}")) {
            return Duration.ofSeconds(Math.max(1, Math.min(Long.parseLong(asked), LONGEST_RETRY_SECONDS)));
        }
        return answer.status() == 429 ? SHORT : QUEUE_FULL;
    }
}
