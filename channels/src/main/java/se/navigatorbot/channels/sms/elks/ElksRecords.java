package se.navigatorbot.channels.sms.elks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.account.RetryAfter;
import se.navigatorbot.channels.sms.account.Unanswered;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.HttpFailure;
import se.navigatorbot.channels.sms.http.RequestBytes;
import se.navigatorbot.channels.sms.text.SmsBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 46elks' history of texts, sent and received ones together, the latest first, a hundred a page. */
final class ElksRecords implements ProviderRecords {

    private static final String PER_PAGE = "100";
    private static final int MOST_PAGES = 2000;

    private final ElksProperties account;
    private final HttpConnections connections;
    private final OwnNumbers ours;
    private final JsonMapper json = new JsonMapper();

    ElksRecords(ElksProperties account, HttpConnections connections, OwnNumbers ours) {
        this.account = account;
        this.connections = connections;
        this.ours = ours;
    }

    @Override
    public List<Sent> sent(Instant since) {
        return read(since).stream()
                .filter(row -> row.text("direction").startsWith("outgoing"))
                .filter(row -> !row.text("to").isBlank())
                .map(ElksRecords::sent)
                .toList();
    }

    @Override
    public List<InboundMessage> received(Instant since) {
        List<InboundMessage> received = new ArrayList<>();
        for (Row row : read(since)) {
            InboundMessage message = row.text("direction").equals("incoming") ? inbound(row) : null;
            if (message != null) {
                received.add(message);
            }
        }
        Collections.reverse(received);
        return received;
    }

    @Override
    public String words(OutboundMessage message) {
        return SmsBody.of(message).text();
    }

    private static Sent sent(Row row) {
        ElksReport.Step step = ElksReport.step(row.text("status"));
        return new Sent(
                row.text("id"),
                Address.sms(row.text("to")),
                row.text("message"),
                row.created(),
                step == null ? Progress.SENT : step.progress(),
                step == null ? DeliveryOutcome.ACCEPTED : step.outcome(),
                step == null ? "" : step.code(),
                false);
    }

    private @Nullable InboundMessage inbound(Row row) {
        String from = row.text("from");
        return ours.has(from) || from.equals(row.text("to"))
                ? null
                : ElksInbound.of(row.text("id"), from, row.text("message"), row.created());
    }

    /** Half a history is none: any page that cannot be read is {@link Unreadable}. */
    private List<Row> read(Instant since) {
        List<Row> rows = new ArrayList<>();
        String start = "";
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            JsonNode page = page(start);
            boolean reaches = true;
            for (JsonNode message : page.path("data")) {
                Row row = row(message);
                reaches = !row.created().isBefore(since);
                if (reaches) {
                    rows.add(row);
                }
            }
            String next = page.path("next").asString("");
            if (!reaches || next.isEmpty()) {
                return rows;
            }
            if (next.equals(start)) {
                break;
            }
            start = next;
        }
        throw new Unreadable("endless", null);
    }

    private static Row row(JsonNode message) {
        Instant created = ElksTime.parse(message.path("created").asString(""));
        if (created == null) {
            throw new Unreadable("unreadable", null);
        }
        return new Row(message, created);
    }

    private JsonNode page(String start) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("limit", List.of(PER_PAGE));
        if (!start.isEmpty()) {
            query.put("start", List.of(start));
        }
        HttpAnswer answer =
                ask(RequestBytes.get(connections.endpoint(), ElksSender.PATH, account.authorization(), query));
        if (answer.status() / 100 != 2) {
            throw new Unreadable(
                    "http-" + answer.status(),
                    answer.status() == 429 ? RetryAfter.of(answer.retryAfter(), Unanswered.SHORT) : null);
        }
        try {
            JsonNode page = json.readTree(answer.body());
            if (page.path("data").isArray()) {
                return page;
            }
        } catch (JacksonException e) {
            // Said once below.
        }
        throw new Unreadable("unreadable", null);
    }

    private HttpAnswer ask(byte[] request) {
        try {
            return connections.exchange(request, () -> true);
        } catch (HttpFailure e) {
            throw new Unreadable(e.code(), null);
        }
    }

    /** One message of the history. */
    private record Row(JsonNode message, Instant created) {
        String text(String name) {
            return message.path(name).asString("");
        }
    }
}
