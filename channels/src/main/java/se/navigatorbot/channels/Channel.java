package se.navigatorbot.channels;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The way out of one channel. */
public interface Channel {

    ChannelKind kind();

    /**
     * Makes one attempt: at most one request leaves. Never throws; an answer that cannot be read is
     * {@link DeliveryOutcome#UNKNOWN}. May block for some seconds.
     *
     * @param stillWanted asked once, as late as possible before the request leaves; false abandons the attempt, as
     *     does a failure of the question; it then is {@link DeliveryOutcome#TRY_LATER} with code {@code abandoned}
     */
    Delivery send(OutboundMessage message, StillWanted stillWanted);

    /**
     * By which account an attempt made now would go. The house keeps the answer with the attempt, since a report, a
     * list or a person at the provider speaks of one account. Changes nothing, cheap enough to be asked often.
     *
     * @return the provider's name; empty on a channel that has no accounts
     */
    default String route(OutboundMessage message) {
        return "";
    }

    /**
     * Calls the listener when a provider has asked for a rest of one of its accounts, with the account and how long, so
     * that other processes spare it too. The listener must return at once.
     */
    default void whenAskedToRest(BiConsumer<String, Duration> listener) {}

    /** Another process, or an earlier one, was asked to leave that account alone for so long. */
    default void spare(String account, Duration rest) {}

    /** What the message would cost on this channel: SMS parts, or 1. */
    int parts(OutboundMessage message);

    /** Whether the outside can be reached, as far as is known without asking it now. */
    ChannelHealth health();

    /** How each account is, by its provider's name, the preferred first; empty on a channel that has no accounts. */
    default Map<String, ChannelHealth> accounts() {
        return Map.of();
    }

    /** What the provider of each account has on record, by account; one that cannot be asked is not among them. */
    default Map<String, ProviderRecords> records() {
        return Map.of();
    }

    /**
     * Gets what a person sent beside words, now, from the provider; the house keeps no copy. May block for some seconds.
     *
     * @param file as {@link InboundMessage#file} named it
     * @return empty when it is gone or cannot be had
     */
    default Optional<Attachment> fetch(String file) {
        return Optional.empty();
    }

    /** The last question before a request leaves: a process that was frozen for seconds must not send. */
    @FunctionalInterface
    interface StillWanted {
        boolean stillWanted();

        /** The same question; one that fails is a no, since nothing may leave on a guess. */
        default boolean surely() {
            try {
                return stillWanted();
            } catch (RuntimeException e) {
                return false;
            }
        }

        StillWanted ALWAYS = () -> true;
    }
}
