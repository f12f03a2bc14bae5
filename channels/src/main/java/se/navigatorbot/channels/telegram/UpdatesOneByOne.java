package se.navigatorbot.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A poll that reads each update by itself. The vendor reads a batch as a whole, so that one update of a kind it does
 * not know would come back for ever and hold everything behind it.
 */
final class UpdatesOneByOne extends GetUpdates {

    /** The kinds of update we ask for, also by webhook. */
    static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");

    private static final int AT_MOST = 100;

    UpdatesOneByOne(int offset, Duration timeout) {
        super(offset, AT_MOST, (int) timeout.toSeconds(), KINDS);
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        JsonNode result = result(answer);
        if (!result.isArray()) {
            return super.deserializeResponse(answer);
        }
        ArrayList<Update> updates = new ArrayList<>();
        for (JsonNode one : result) {
            updates.add(read(one));
        }
        return updates;
    }

    private static JsonNode result(String answer) throws TelegramApiRequestException {
        try {
            JsonNode tree = OBJECT_MAPPER.readTree(answer);
            return tree.path("ok").asBoolean() ? tree.path("result") : tree.path("absent");
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("unreadable answer");
        }
    }

    /** An update that cannot be read keeps nothing but its number, so that it is counted and confirmed. */
    private static Update read(JsonNode one) {
        try {
            return OBJECT_MAPPER.treeToValue(one, Update.class);
        } catch (JsonProcessingException | RuntimeException e) {
            Update unread = new Update();
            unread.setUpdateId(one.path("update_id").asInt());
            return unread;
        }
    }
}
