package se.navigatorbot.channels.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Where one provider calls us. Each call proves its caller, reads its own body, and limits how long that may be. */
public interface Webhook {

    /** What answers a POST at each exact path. */
    Map<String, Call> calls();

    /** Answers one call. */
    @FunctionalInterface
    interface Call {

        /**
         * @throws IOException when the caller hung up
         */
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}
