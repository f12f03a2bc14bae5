package se.navigatorbot.channels.fakes;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Twilio's list of messages: the latest first, in pages that follow each other by a token. */
final class TwilioList {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final JsonMapper json = JsonMapper.shared();
    private final String path;
    private final List<Entry> entries = new ArrayList<>();

    TwilioList(String account) {
        this.path = "/2010-04-01/Accounts/" + account + "/Messages.json";
    }

    /** A message that Twilio has taken or received; one that waits to be sent has no date of sending. */
    record Entry(String sid, String direction, String from, String to, String body, String status, Instant created) {}

    synchronized void add(Entry entry) {
        entries.add(entry);
    }

    synchronized String page(URI asked) {
        String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
        Map<String, String> parameters = Forms.parse(query);
        int size = Integer.parseInt(parameters.getOrDefault("PageSize", "50"));
        int number = Integer.parseInt(parameters.getOrDefault("Page", "0"));
        List<Entry> latest = new ArrayList<>(entries);
        Collections.reverse(latest);
        int from = Math.min(number * size, latest.size());
        int to = Math.min(from + size, latest.size());
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put(
                "messages",
                latest.subList(from, to).stream().map(TwilioList::listed).toList());
        page.put("page", number);
        page.put("page_size", size);
        page.put("uri", path);
        page.put(
                "next_page_uri",
                to == latest.size() ? null : path + "?PageSize=" + size + "&Page=" + (number + 1) + "&PageToken=PASM");
        return json.writeValueAsString(page);
    }

    private static Map<String, @Nullable Object> listed(Entry entry) {
        String created = DATE.format(entry.created());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sid", entry.sid());
        fields.put("direction", entry.direction());
        fields.put("from", entry.from());
        fields.put("to", entry.to());
        fields.put("body", entry.body());
        fields.put("status", entry.status());
        fields.put("num_media", "0");
        fields.put("error_code", null);
        fields.put("date_created", created);
        fields.put("date_sent", entry.status().equals("queued") ? null : created);
        return fields;
    }
}
