package se.navigatorbot.bot.street;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** What Telegram brings, each with a number of its own. */
final class Updates {

    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);

    private Updates() {}

    /** Somebody writes in private. */
    static String written(long chat, String firstName, String text) {
        Map<String, Object> from = Map.of("id", chat, "is_bot", false, "first_name", firstName);
        Map<String, Object> place = Map.of("id", chat, "type", "private");
        Map<String, Object> message =
                Map.of("message_id", 1, "date", 1_795_000_000, "chat", place, "from", from, "text", text);
        return JsonMapper.shared()
                .writeValueAsString(Map.of("update_id", NUMBERS.incrementAndGet(), "message", message));
    }

    /** Somebody presses a button that may never have been there. */
    static String pressed(long chat, String data) {
        return "{\"update_id\":" + NUMBERS.incrementAndGet() + ",\"callback_query\":{\"id\":\"1\",\"data\":\"" + data
                + "\",\"from\":{\"id\":" + chat + ",\"is_bot\":false,\"first_name\":\"A\"},\"message\":"
                + "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}}}}";
    }
}
