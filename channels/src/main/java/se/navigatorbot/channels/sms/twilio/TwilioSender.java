package se.navigatorbot.channels.sms.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.AccountLine;
import se.navigatorbot.channels.sms.account.RetryAfter;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.account.Unanswered;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.HttpFailure;
import se.navigatorbot.channels.sms.text.SmsText;

/** Sends texts through Twilio, one request per attempt. */
final class TwilioSender implements AccountLine.Attempt {

    /** The name of the provider in records. */
    static final String PROVIDER = "twilio";

    private static final Logger log = LoggerFactory.getLogger(TwilioSender.class);

    private static final Duration QUEUE_FULL = Duration.ofMinutes(1);
    private static final long LONGEST_VALIDITY_SECONDS = 36_000;

    private final TwilioProperties account;
    private final String callback;
    private final HttpConnections connections;
    private final TwilioErrors errors = TwilioErrors.load();

    /** @param callback where delivery reports are wanted, to which our id of the message is appended */
    TwilioSender(TwilioProperties account, String callback, HttpConnections connections) {
        this.account = account;
        this.callback = callback;
        this.connections = connections;
    }

    /** The way out by this account. */
    SmsLine line(Threshold threshold, ProviderRecords records) {
        return new AccountLine(PROVIDER, "Twilio", threshold, records, this);
    }

    private MessageCreator creator(OutboundMessage message, SmsText body, long validity) {
        var to = new com.twilio.type.PhoneNumber(message.to().value());
        MessageCreator creator = account.messagingServiceSid().isBlank()
                ? Message.creator(to, new com.twilio.type.PhoneNumber(account.from()), body.text())
                : Message.creator(to, account.messagingServiceSid(), body.text());
        return creator.setStatusCallback(callback + URLEncoder.encode(message.id(), StandardCharsets.UTF_8))
                .setValidityPeriod((int) Math.min(validity, LONGEST_VALIDITY_SECONDS));
    }

    @Override
    public Delivery make(OutboundMessage message, SmsText body, long secondsLeft, StillWanted stillWanted) {
        TwilioTransport transport = new TwilioTransport(connections, stillWanted::surely);
        try {
            String sid = creator(message, body, secondsLeft)
                    .create(client(transport))
                    .getSid();
            return sid == null || sid.isBlank() ? unreadable() : Delivery.accepted(sid);
        } catch (HttpFailure e) {
            return Unanswered.because(e);
        } catch (ApiException e) {
            return answered(transport.answer(), e.getCode());
        } catch (RuntimeException e) {
            log.warn("Twilio's SDK failed with {}", e.getClass().getSimpleName());
            return answered(transport.answer(), null);
        }
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
        TwilioErrors.Meaning meaning = errors.refused(answer.status(), code);
        String shown = meaning.shown(code == null ? "http-" + answer.status() : code.toString());
        if (meaning.outcome() == DeliveryOutcome.TRY_LATER) {
            return Delivery.tryLater(pause(answer), true, shown);
        }
        return meaning.lasting() ? Delivery.closed(shown) : Delivery.ended(meaning.outcome(), shown);
    }

    private static Delivery unreadable() {
        return Delivery.ended(DeliveryOutcome.UNKNOWN, "unreadable");
    }

    /** As long as Twilio asks for, from a second to an hour; a full queue says nothing and gets a minute. */
    static Duration pause(HttpAnswer answer) {
        return RetryAfter.of(answer.retryAfter(), answer.status() == 429 ? Unanswered.SHORT : QUEUE_FULL);
    }
}
