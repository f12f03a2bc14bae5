package se.navigatorbot.bot.redis;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a document that this house does not know, at whatever depth, written by a newer one that shares the
 * store. They are kept beside the document and put back where they stood; what stood in a part that is gone, goes.
 * Things in a list are told apart by what names them, so that they may move.
 */
final class Unknown {

    private static final String WHOLE = "whole";
    private static final String INSIDE = "inside";
    private static final String LISTED = "listed";
    private static final String[] NAMES = {"id", "eventId", "address"};

    private Unknown() {}

    /**
     * What is in the one and not in the other.
     *
     * @param known as this house would write it
     * @return null for nothing
     */
    static @Nullable ObjectNode in(JsonNode stored, JsonNode known) {
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        if (stored.isObject() && known.isObject()) {
            for (Map.Entry<String, JsonNode> property : stored.properties()) {
                JsonNode same = known.get(property.getKey());
                if (same == null) {
                    found.withObjectProperty(WHOLE).set(property.getKey(), property.getValue());
                } else {
                    put(found, INSIDE, property.getKey(), in(property.getValue(), same));
                }
            }
        } else if (stored.isArray() && known.isArray()) {
            for (int i = 0; i < Math.min(stored.size(), known.size()); i++) {
                put(found, LISTED, name(known.get(i), i), in(stored.get(i), known.get(i)));
            }
        }
        return found.isEmpty() ? null : found;
    }

    /** Puts back what was found, where there is still a place for it. */
    static void into(JsonNode document, JsonNode found) {
        if (document instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : found.path(WHOLE).properties()) {
                object.set(property.getKey(), property.getValue());
            }
            for (Map.Entry<String, JsonNode> property : found.path(INSIDE).properties()) {
                into(object.path(property.getKey()), property.getValue());
            }
        } else if (document.isArray()) {
            for (int i = 0; i < document.size(); i++) {
                into(document.get(i), found.path(LISTED).path(name(document.get(i), i)));
            }
        }
    }

    private static void put(ObjectNode found, String where, String name, @Nullable ObjectNode inside) {
        if (inside != null) {
            found.withObjectProperty(where).set(name, inside);
        }
    }

    private static String name(JsonNode element, int at) {
        for (String name : NAMES) {
            if (element.has(name)) {
                return element.get(name).toString();
            }
        }
        return "#" + at;
    }
}
