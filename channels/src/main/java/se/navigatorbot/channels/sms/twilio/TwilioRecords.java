package se.navigatorbot.channels.sms.twilio;

import com.twilio.base.Page;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.HttpFailure;
import se.navigatorbot.channels.sms.text.SmsBody;

/**
 * Twilio's list of messages: what was sent and what was received, the latest sent first. It is read without a filter,
 * since a filter by day of sending leaves out what Twilio has taken and not sent yet.
 */
final class TwilioRecords implements ProviderRecords {

    /** Stays well below what an answer may weigh. */
    private static final long PER_PAGE = 400;

    private static final int MOST_PAGES = 2000;

    /** What Twilio writes before every text of an account on trial. */
    private static final String TRIAL = "Sent from your Twilio trial account - ";

    private final TwilioProperties account;
    private final HttpConnections connections;
    private final OwnNumbers ours;
    private final TwilioErrors errors = TwilioErrors.load();

    TwilioRecords(TwilioProperties account, HttpConnections connections, OwnNumbers ours) {
        this.account = account;
        this.connections = connections;
        this.ours = ours;
    }

    @Override
    public List<Sent> sent(Instant since) {
        return read(since).stream()
                .filter(message -> message.getDirection() != Message.Direction.INBOUND)
                .filter(message -> !text(message.getTo()).isBlank())
                .map(this::sent)
                .toList();
    }

    @Override
    public List<InboundMessage> received(Instant since) {
        List<InboundMessage> received = new ArrayList<>();
        for (Message message : read(since)) {
            InboundMessage read = message.getDirection() == Message.Direction.INBOUND ? inbound(message, since) : null;
            if (read != null) {
                received.add(read);
            }
        }
        Collections.reverse(received);
        return received;
    }

    @Override
    public String words(OutboundMessage message) {
        return SmsBody.of(message).text();
    }

    private List<Message> read(Instant since) {
        TwilioTransport transport = new TwilioTransport(connections, () -> true);
        try {
            return pages(transport, since);
        } catch (HttpFailure e) {
            throw new Unreadable(e.code(), null);
        } catch (ApiException e) {
            throw unreadable(transport.answer());
        } catch (RuntimeException e) {
            throw new Unreadable(e.getClass().getSimpleName(), null);
        }
    }

    private List<Message> pages(TwilioTransport transport, Instant since) {
        TwilioRestClient client = new TwilioRestClient.Builder(
                        account.accountSid(), account.authToken().current())
                .httpClient(transport)
                .build();
        MessageReader reader = new MessageReader().setPageSize(PER_PAGE);
        List<Message> read = new ArrayList<>();
        Page<Message> page = reader.firstPage(client);
        for (int pages = 1; reaches(page, since, read); pages++) {
            if (!page.hasNextPage()) {
                return read;
            }
            if (pages == MOST_PAGES) {
                throw new Unreadable("endless", null);
            }
            page = reader.nextPage(page, client);
        }
        return read;
    }

    /** Notes what is young enough; false when all that follows was sent, and so taken, before that moment. */
    private static boolean reaches(Page<Message> page, Instant since, List<Message> read) {
        boolean reaches = page.getRecords().isEmpty();
        for (Message message : page.getRecords()) {
            ZonedDateTime sentAt = message.getDateSent();
            reaches |= sentAt == null || !sentAt.toInstant().isBefore(since);
            if (!at(message, since).isBefore(since)) {
                read.add(message);
            }
        }
        return reaches;
    }

    private static Unreadable unreadable(@Nullable HttpAnswer answer) {
        if (answer == null || answer.status() / 100 == 2) {
            return new Unreadable("unreadable", null);
        }
        return new Unreadable("http-" + answer.status(), answer.status() == 429 ? TwilioSender.pause(answer) : null);
    }

    private Sent sent(Message message) {
        Integer code = message.getErrorCode();
        String status = message.getStatus() == null ? "" : message.getStatus().toString();
        DeliveryReport report =
                TwilioReport.of("", message.getSid(), status, code == null ? "" : code.toString(), errors);
        String body = text(message.getBody());
        return new Sent(
                text(message.getSid()),
                Address.sms(message.getTo()),
                body.startsWith(TRIAL) ? body.substring(TRIAL.length()) : body,
                at(message, Instant.MAX),
                report == null ? Progress.SENT : report.progress(),
                report == null ? DeliveryOutcome.ACCEPTED : report.outcome(),
                report == null ? "" : report.code(),
                report != null && report.lasting());
    }

    private @Nullable InboundMessage inbound(Message message, Instant since) {
        String from = message.getFrom() == null ? "" : text(message.getFrom().getEndpoint());
        if (ours.has(from) || from.equals(message.getTo())) {
            return null;
        }
        return TwilioInbound.of(
                text(message.getSid()), from, text(message.getBody()), text(message.getNumMedia()), at(message, since));
    }

    private static Instant at(Message message, Instant otherwise) {
        ZonedDateTime at = message.getDateCreated() != null ? message.getDateCreated() : message.getDateSent();
        return at == null ? otherwise : at.toInstant();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
