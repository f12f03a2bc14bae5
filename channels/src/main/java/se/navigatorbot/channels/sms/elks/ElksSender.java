package se.navigatorbot.channels.sms.elks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.RetryAfter;
import se.navigatorbot.channels.sms.account.SmsHealth;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.Standing;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.HttpFailure;
import se.navigatorbot.channels.sms.http.RequestBytes;
import se.navigatorbot.channels.sms.text.SmsBody;
import se.navigatorbot.channels.sms.text.SmsText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends texts through 46elks, one request per attempt. 46elks cannot be told until when a text is wanted, so that is
 * only asked before it leaves.
 */
final class ElksSender implements SmsLine {

    /** The name of the provider in records. */
    static final String PROVIDER = "46elks";

    static final String PATH = "/a1/sms";

    static final Duration SHORT = Duration.ofSeconds(2);

    private final ElksProperties account;
    private final String authorization;
    private final ReportAddress reports;
    private final HttpConnections connections;
    private final ElksRecords records;
    private final Threshold threshold;
    private final ElksAnswers answers = ElksAnswers.load();
    private final JsonMapper json = new JsonMapper();
    private final SmsHealth health;

    /** Where 46elks is to send the delivery reports of one message of ours. */
    @FunctionalInterface
    interface ReportAddress {
        String of(String messageId);
    }

    ElksSender(
            ElksProperties account,
            ReportAddress reports,
            HttpConnections connections,
            ElksRecords records,
            Threshold threshold) {
        this.account = account;
        this.authorization = account.authorization();
        this.reports = reports;
        this.connections = connections;
        this.records = records;
        this.threshold = threshold;
        this.health = new SmsHealth(PROVIDER, threshold.guests().note());
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
        return Map.of(PROVIDER, records);
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        SmsText body = SmsBody.of(message);
        Delivery stopped = threshold.stops(message, body);
        if (stopped != null) {
            return stopped;
        }
        return health.watch(() -> attempt(message, body, stillWanted));
    }

    private Delivery attempt(OutboundMessage message, SmsText body, StillWanted stillWanted) {
        byte[] request = RequestBytes.post(connections.endpoint(), PATH, authorization, form(message, body));
        try {
            return answered(connections.exchange(request, stillWanted::surely));
        } catch (HttpFailure e) {
            return unanswered(e);
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
        return outcome == DeliveryOutcome.TRY_LATER
                ? Delivery.tryLater(RetryAfter.of(answer.retryAfter(), SHORT), true, shown)
                : Delivery.ended(outcome, shown);
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

    private static Delivery unanswered(HttpFailure failure) {
        if (failure.left()) {
            return Delivery.ended(DeliveryOutcome.UNKNOWN, failure.code());
        }
        return failure.abandoned()
                ? Delivery.tryLater(Duration.ZERO, false, failure.code())
                : Delivery.tryLater(SHORT, true, failure.code());
    }
}
