package se.navigatorbot.bot.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * What an outcome means for the person, beside the message: told to the person's own order of work. It completes when it
 * is durable, and is told before the outcome is written down: whoever dies in between tells it again, and it is done once.
 */
final class Aftermath {

    private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

    private static final CompletableFuture<?> NOBODY = CompletableFuture.completedFuture(null);

    private static final Set<DeliveryOutcome> FAILED = EnumSet.of(
            DeliveryOutcome.UNREACHABLE,
            DeliveryOutcome.OPTED_OUT,
            DeliveryOutcome.REJECTED,
            DeliveryOutcome.MISCONFIGURED);

    private final ToPerson people;
    private final PersonShelf shelf;
    private final AddressBook addresses;
    private final MeterRegistry meters;
    /** Looked up once: finding a counter by its tags costs more than an answer is worth. */
    private final AtomicReferenceArray<@Nullable Counter> sent =
            new AtomicReferenceArray<>(ChannelKind.values().length * DeliveryOutcome.values().length);

    Aftermath(ToPerson people, PersonShelf shelf, AddressBook addresses, MeterRegistry meters) {
        this.people = people;
        this.shelf = shelf;
        this.addresses = addresses;
        this.meters = meters;
    }

    /** Counts an attempt that ended like that. */
    void counted(Flight flight, Delivery delivery) {
        count(flight.ready().out().to().kind(), delivery.outcome());
    }

    /** An attempt ended like that. */
    CompletableFuture<?> ended(Flight flight, Delivery delivery) {
        OutMessage message = flight.ready().message();
        Address to = flight.ready().out().to();
        DeliveryOutcome outcome = delivery.outcome();
        Address movedTo = delivery.movedTo();
        boolean own = flight.ready().judgedOn().person().reachable().stream()
                .anyMatch(known -> known.address().equals(to));
        if (outcome == DeliveryOutcome.ACCEPTED || outcome == DeliveryOutcome.UNKNOWN) {
            return asked(message);
        }
        if (own && movedTo != null) {
            return tell(flight.claimed().participant(), message.id() + "-moved", new AddressMoved(to, movedTo));
        }
        boolean help = message.draft().purpose() == Purpose.CRISIS;
        CompletableFuture<?> dropped = FAILED.contains(outcome)
                ? dropped(message, Failures.swedish(Fate.after(outcome), delivery.code()))
                : NOBODY;
        CompletableFuture<?> address = own && (help || ofTheAddress(outcome))
                ? news(outcome, delivery.code(), delivery.lasting())
                        .<CompletableFuture<?>>map(
                                news -> outcome(message.id(), flight.claimed().participant(), news.apply(to)))
                        .orElse(NOBODY)
                : NOBODY;
        return CompletableFuture.allOf(dropped, address);
    }

    /** Whoever may have it in hand may answer it; told again it does nothing more. */
    CompletableFuture<?> asked(OutMessage message) {
        Asked question = message.draft().asks();
        return question == null
                ? NOBODY
                : tell(message.participant(), message.id() + "-asked", new QuestionPut(question));
    }

    /** It was not sent, or did not get through: whoever has to call it out hears so. */
    CompletableFuture<?> dropped(OutMessage message, String reason) {
        return untold(message.participant(), message.id(), message.draft().about(), reason);
    }

    private CompletableFuture<?> untold(String participant, String message, About about, String reason) {
        return Untold.news(about, reason)
                .<CompletableFuture<?>>map(news -> tell(participant, message + "-dropped", news))
                .orElse(NOBODY);
    }

    /** The provider says later how a message ended. */
    CompletableFuture<?> reported(DeliveryReport report, Progress progress, Fate fate) {
        if (report.progress() == DeliveryReport.Progress.DELIVERED) {
            return arrived(report, progress);
        }
        CompletableFuture<?> untold = report.progress() == DeliveryReport.Progress.FAILED
                ? Untold.read(progress.about())
                        .<CompletableFuture<?>>map(about -> untold(
                                progress.participant(),
                                report.messageId(),
                                about,
                                Failures.swedish(fate, report.code())))
                        .orElse(NOBODY)
                : NOBODY;
        CompletableFuture<?> address = news(report.outcome(), report.code(), report.lasting())
                .flatMap(news -> address(progress, known -> true).map(news))
                .<CompletableFuture<?>>map(news -> outcome(report.messageId(), progress.participant(), news))
                .orElse(NOBODY);
        return CompletableFuture.allOf(untold, address);
    }

    /** It arrived, where some before it did not. What is closed stays so: the message may be older than what closed it. */
    private CompletableFuture<?> arrived(DeliveryReport report, Progress progress) {
        return address(progress, known -> known.missed() > 0 && known.state() != Reachable.State.BLOCKED)
                .<CompletableFuture<?>>map(
                        to -> outcome(report.messageId(), progress.participant(), new AddressReopened(to)))
                .orElse(NOBODY);
    }

    private Optional<Address> address(Progress progress, Predicate<Reachable> only) {
        return shelf.find(progress.participant())
                .map(Known::person)
                .flatMap(person -> person.reachable().stream()
                        .filter(only)
                        .map(Reachable::address)
                        .filter(address -> progress.wentTo(addresses.hash(address)))
                        .findFirst());
    }

    /** What an outcome is to say of the address, if anything. */
    private static Optional<Function<Address, Request>> news(DeliveryOutcome outcome, String code, boolean lasting) {
        return switch (outcome) {
            case OPTED_OUT -> Optional.of(ProviderStopped::new);
            case UNREACHABLE -> Optional.of(to -> new AddressUnreachable(to, code, lasting));
            case REJECTED, MISCONFIGURED ->
                Optional.of(to -> AddressUnreachable.missed(to, AddressUnreachable.THIS_ONCE));
            default -> Optional.empty();
        };
    }

    private CompletableFuture<?> outcome(String message, String participant, Request request) {
        return tell(participant, message + "-outcome", request);
    }

    private static boolean ofTheAddress(DeliveryOutcome outcome) {
        return outcome == DeliveryOutcome.OPTED_OUT || outcome == DeliveryOutcome.UNREACHABLE;
    }

    /** Completes when it is told; fails only while the store is away. What else fails is no reason to lose sight of a message. */
    static CompletableFuture<?> told(Supplier<CompletableFuture<?>> first) {
        try {
            return first.get().handle((heard, failure) -> {
                Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                if (cause instanceof RedisAwayException away) {
                    throw away;
                }
                if (cause != null) {
                    log.error("what a message led to was not told: {}", Fault.of(cause));
                }
                return null;
            });
        } catch (RedisAwayException e) {
            return CompletableFuture.failedFuture(e);
        } catch (RuntimeException e) {
            log.error("what a message led to was not told: {}", Fault.of(e));
            return NOBODY;
        }
    }

    private CompletableFuture<?> tell(String participant, String id, Request request) {
        return people.tell(participant, id, request);
    }

    private void count(ChannelKind channel, DeliveryOutcome outcome) {
        int at = channel.ordinal() * DeliveryOutcome.values().length + outcome.ordinal();
        Counter known = sent.get(at);
        if (known == null) {
            known = meters.counter("navigator.sent", "channel", channel.name(), "outcome", outcome.name());
            sent.set(at, known);
        }
        known.increment();
    }
}
