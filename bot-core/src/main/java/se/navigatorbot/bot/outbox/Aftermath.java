package se.navigatorbot.bot.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** What an outcome means for the person, beside the message: told to the person's own order of work. */
final class Aftermath {

    private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

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
        Address to = flight.ready().out().to();
        count(to.kind(), delivery.outcome());
        asked(flight, delivery.outcome());
        boolean own = flight.ready().judgedOn().person().reachable().stream()
                .anyMatch(known -> known.address().equals(to));
        Address movedTo = delivery.movedTo();
        if (own && movedTo != null) {
            String moved = flight.ready().message().id() + "-moved";
            submit(flight.claimed().participant(), moved, new AddressMoved(to, movedTo));
        } else if (own) {
            OutMessage message = flight.ready().message();
            boolean help = message.draft().purpose() == Purpose.CRISIS;
            if (help || ofTheAddress(delivery.outcome())) {
                tell(message.id(), flight.claimed().participant(), to, delivery.outcome(), delivery.code());
            }
        }
    }

    /** Whoever may have it in hand may answer it. */
    private void asked(Flight flight, DeliveryOutcome outcome) {
        OutMessage message = flight.ready().message();
        Asked question = message.draft().asks();
        if (question != null && (outcome == DeliveryOutcome.ACCEPTED || outcome == DeliveryOutcome.UNKNOWN)) {
            submit(message.participant(), message.id() + "-asked", new QuestionPut(question));
        }
    }

    /** It was not sent. A reminder that did not leave is for the coach to know. */
    void dropped(OutMessage message, String reason) {
        About about = message.draft().about();
        if (about.kind() == About.Kind.APPOINTMENT) {
            submit(
                    message.participant(),
                    message.id() + "-dropped",
                    new ReminderDropped(about.id(), about.version(), reason));
        }
    }

    /** The provider said later how a message ended. */
    void reported(String message, Progress progress, DeliveryOutcome outcome, String code) {
        addressOf(progress).ifPresent(to -> tell(message, progress.participant(), to, outcome, code));
    }

    private Optional<Address> addressOf(Progress progress) {
        return shelf.find(progress.participant())
                .map(Known::person)
                .flatMap(person -> person.reachable().stream()
                        .map(Reachable::address)
                        .filter(address -> progress.wentTo(addresses.hash(address)))
                        .findFirst());
    }

    private void tell(String message, String participant, Address to, DeliveryOutcome outcome, String code) {
        @Nullable
        Request request = switch (outcome) {
            case OPTED_OUT -> new ProviderStopped(to);
            case UNREACHABLE -> new AddressUnreachable(to, code);
            case REJECTED, MISCONFIGURED -> new AddressUnreachable(to, AddressUnreachable.THIS_ONCE);
            default -> null;
        };
        if (request != null) {
            submit(participant, message + "-outcome", request);
        }
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
