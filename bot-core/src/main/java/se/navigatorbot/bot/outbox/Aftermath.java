package se.navigatorbot.bot.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
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
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** What an outcome means for the person, beside the message: told to the person's own order of work. */
final class Aftermath {

    private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

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

    /** An attempt ended like that. */
    void ended(Flight flight, Delivery delivery) {
        OutMessage message = flight.ready().message();
        Address to = flight.ready().out().to();
        DeliveryOutcome outcome = delivery.outcome();
        count(to.kind(), outcome);
        if (outcome == DeliveryOutcome.ACCEPTED || outcome == DeliveryOutcome.UNKNOWN) {
            asked(message);
        }
        boolean own = flight.ready().judgedOn().person().reachable().stream()
                .anyMatch(known -> known.address().equals(to));
        Address movedTo = delivery.movedTo();
        boolean help = message.draft().purpose() == Purpose.CRISIS;
        if (own && movedTo != null) {
            submit(flight.claimed().participant(), message.id() + "-moved", new AddressMoved(to, movedTo));
            return;
        }
        if (FAILED.contains(outcome)) {
            dropped(message, Failures.swedish(Fate.after(outcome), delivery.code()));
        }
        if (own && (help || ofTheAddress(outcome))) {
            news(outcome, delivery.code(), delivery.lasting())
                    .ifPresent(news -> tell(message.id(), flight.claimed().participant(), news.apply(to)));
        }
    }

    /** Whoever may have it in hand may answer it; told again it does nothing more. */
    void asked(OutMessage message) {
        Asked question = message.draft().asks();
        if (question != null) {
            submit(message.participant(), message.id() + "-asked", new QuestionPut(question));
        }
    }

    /** It was not sent, or did not get through: whoever has to call it out hears so. */
    void dropped(OutMessage message, String reason) {
        untold(message.participant(), message.id(), message.draft().about(), reason);
    }

    private void untold(String participant, String message, About about, String reason) {
        Untold.news(about, reason).ifPresent(news -> submit(participant, message + "-dropped", news));
    }

    /** The provider said later how a message ended. */
    void reported(DeliveryReport report, Progress progress, Fate fate) {
        if (report.progress() == DeliveryReport.Progress.DELIVERED) {
            arrived(report, progress);
            return;
        }
        if (report.progress() == DeliveryReport.Progress.FAILED) {
            String reason = Failures.swedish(fate, report.code());
            Untold.read(progress.about())
                    .ifPresent(about -> untold(progress.participant(), report.messageId(), about, reason));
        }
        news(report.outcome(), report.code(), report.lasting())
                .ifPresent(news -> address(progress, known -> true)
                        .ifPresent(to -> tell(report.messageId(), progress.participant(), news.apply(to))));
    }

    /** It arrived, where some before it did not. What is closed stays so: the message may be older than what closed it. */
    private void arrived(DeliveryReport report, Progress progress) {
        address(progress, known -> known.missed() > 0 && known.state() != Reachable.State.BLOCKED)
                .ifPresent(to -> tell(report.messageId(), progress.participant(), new AddressReopened(to)));
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

    private void tell(String message, String participant, Request request) {
        submit(participant, message + "-outcome", request);
    }

    private static boolean ofTheAddress(DeliveryOutcome outcome) {
        return outcome == DeliveryOutcome.OPTED_OUT || outcome == DeliveryOutcome.UNREACHABLE;
    }

    private void submit(String participant, String id, Request request) {
        people.submit(participant, id, request).whenComplete((reply, failure) -> {
            if (failure != null) {
                log.warn("could not tell a person's own turn what became of a message: {}", Fault.of(failure));
            }
        });
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
