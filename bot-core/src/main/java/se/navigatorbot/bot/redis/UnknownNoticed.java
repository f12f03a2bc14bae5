package se.navigatorbot.bot.redis;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Passes over what a document holds and this house does not know, and says that there was something. */
final class UnknownNoticed extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        if (context.getAttribute(UnknownNoticed.class) instanceof boolean[] unknown) {
            unknown[0] = true;
        }
        parser.skipChildren();
        return true;
    }
}
