package se.navigatorbot.bot.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/** The requests that the house knows, by the name under which they are stored. */
public final class RequestKinds {

    private final Map<String, Class<? extends Request>> byName = new HashMap<>();

    /**
     * @throws IllegalArgumentException when two have the same simple name
     */
    public RequestKinds(Collection<Class<? extends Request>> requests) {
        for (Class<? extends Request> request : requests) {
            Class<? extends Request> other = byName.put(nameOf(request), request);
            if (other != null && other != request) {
                throw new IllegalArgumentException("two requests are called " + nameOf(request));
            }
        }
    }

    /** The name under which a request is stored. */
    public static String nameOf(Class<?> request) {
        return request.getSimpleName();
    }

    /**
     * @throws IllegalStateException for a name that nobody has ever given
     */
    public Class<? extends Request> called(String name) {
        @Nullable Class<? extends Request> found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("no request is called " + name);
        }
        return found;
    }
}
