package se.navigatorbot.bot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;

/** The last word on every message, spoken at dispatch: consent, hours, handover, expiry, and whether it is still true. */
public interface Judge {

    Verdict judge(OutMessage message, Participant person, Catalogue catalogue, Instant now);

    /**
     * Go, wait or drop.
     *
     * @param to where it goes, only with {@link Kind#SEND}
     * @param until when to ask again, only with {@link Kind#WAIT}
     * @param reason why it waits or is dropped: a short Swedish phrase for staff
     */
    record Verdict(
            Kind kind, @Nullable Address to, @Nullable Instant until, String reason) {

        /** What to do now. */
        public enum Kind {
            SEND,
            WAIT,
            DROP
        }

        public static Verdict send(Address to) {
            return new Verdict(Kind.SEND, to, null, "");
        }

        public static Verdict waitUntil(Instant until, String reason) {
            return new Verdict(Kind.WAIT, null, until, reason);
        }

        public static Verdict drop(String reason) {
            return new Verdict(Kind.DROP, null, null, reason);
        }
    }
}
