package se.navigatorbot.bot.staffapi;

import java.time.Instant;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Looking over the wall in need: for an hour, with a reason that the person's own centre reads. */
@HttpExchange("/api/break-glass")
public interface GlassApi {

    /** Opens one person of another centre to the caller; never one with protected identity. */
    @PostExchange
    Opened open(@RequestBody Need need);

    /** Whether somebody's identity is protected: no view from elsewhere, no alert with a town, reading needs a reason. */
    @PostExchange("/protect")
    Protected protect(@RequestBody Protection protection);

    /**
     * @param person id, or a whole phone number
     * @param reason what the person's centre reads
     */
    record Need(String person, String reason) {
        @Override
        public String toString() {
            return "Need[…]";
        }
    }

    /**
     * @param until by the real clock
     */
    record Opened(String person, Instant until) {}

    /**
     * @param reason for the audit log
     */
    record Protection(String person, boolean on, String reason) {
        @Override
        public String toString() {
            return "Protection[" + on + "]";
        }
    }

    /** How it stands now. */
    record Protected(String person, boolean on) {}
}
