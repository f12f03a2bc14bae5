package se.navigatorbot.channels.sms.elks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import se.navigatorbot.channels.sms.http.RequestBytes;
import se.navigatorbot.channels.sms.text.SmsText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends texts through 46elks, one request per attempt. 46elks cannot be told until when a text is wanted, so that is
 * only asked before it leaves.
 */
final class ElksSender implements AccountLine.Attempt {

    /** The name of the provider in records. */
    static final String PROVIDER = "46elks";

    static final String PATH = "/a1/sms";

    private final ElksProperties account;
    private final String authorization;
    private final ReportAddress reports;
    private final HttpConnections connections;
    private final ElksAnswers answers = ElksAnswers.load();
    private final JsonMapper json = new JsonMapper();

    /** Where 46elks is to send the delivery reports of one message of ours. */
    @FunctionalInterface
    interface ReportAddress {
        String of(String messageId);
    }

    ElksSender(ElksProperties account, ReportAddress reports, HttpConnections connections) {
        this.account = account;
        this.authorization = account.authorization();
        this.reports = reports;
        this.connections = connections;
    }

    /** The way out by this account. */
    SmsLine line(Threshold threshold, ProviderRecords records) {
        return new AccountLine(PROVIDER, PROVIDER, threshold, records, this);
    }

    @Override
    public Delivery make(OutboundMessage message, SmsText body, long secondsLeft, StillWanted stillWanted) {
        byte[] request = RequestBytes.post(connections.endpoint(), PATH, authorization, form(message, body));
        try {
            return answered(connections.exchange(request, stillWanted::surely));
        } catch (HttpFailure e) {
            return Unanswered.because(e);
        }
    }

    private Map<String, List<String>> form(OutboundMessage message, SmsText body) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("from", List.of(account.from()));
        form.put("to", List.of(message.to().value()));
        form.put("message", List.of(body.text()));
        form.put("whendelivered", List.of(reports.of(message.id())));
        return form;
    }

    private Delivery answered(HttpAnswer answer) {
        if (answer.status() / 100 == 2) {
            return taken(answer.body());
        }
        String shown = "http-" + answer.status();
        DeliveryOutcome outcome = answers.refused(answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
        return switch (outcome) {
            case TRY_LATER -> Delivery.tryLater(RetryAfter.of(answer.retryAfter(), Unanswered.SHORT), true, shown);
            case UNREACHABLE -> Delivery.closed(shown);
            default -> Delivery.ended(outcome, shown);
        };
    }

    private Delivery taken(byte[] body) {
        JsonNode message = read(body);
        String id = message == null ? "" : message.path("id").asString("");
        if (message == null || id.isBlank()) {
            return Delivery.ended(DeliveryOutcome.UNKNOWN, "unreadable");
        }
        return message.path("status").asString("").equals("failed")
                ? Delivery.ended(DeliveryOutcome.UNREACHABLE, "failed")
                : Delivery.accepted(id);
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }
}
