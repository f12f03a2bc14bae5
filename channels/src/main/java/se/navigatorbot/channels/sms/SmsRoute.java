package se.navigatorbot.channels.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.account.LastHeard;
import se.navigatorbot.channels.sms.account.SmsAccount;

/**
 * Text messages by whichever account is well. The account by which somebody wrote last is preferred, then the first;
 * an ill one is left for the next, and tried again with few texts, none of them urgent. Only what surely did not leave
 * one account goes by another: an unknown outcome stays one.
 */
final class SmsRoute implements Channel {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final List<SmsAccount> accounts;
    private final LastHeard heard;
    private final TurnedAway turnedAway = new TurnedAway();

    /**
     * @param accounts at least one, the preferred first
     */
    SmsRoute(List<SmsAccount> accounts, LastHeard heard) {
        this.accounts = List.copyOf(accounts);
        this.heard = heard;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public int parts(OutboundMessage message) {
        return accounts.get(0).line().parts(message);
    }

    @Override
    public String route(OutboundMessage message) {
        return chosen(message).provider();
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        SmsAccount account = accounts.stream()
                .filter(known -> known.provider().equals(message.account()))
                .findFirst()
                .orElseGet(() -> chosen(message));
        Duration closed = account.line().standing().closedFor();
        if (!closed.isZero()) {
            return away(message, account, Delivery.tryLater(closed, true, "closed"));
        }
        if (account.line().standing().ill()
                && anotherIsWell(message, account)
                && !account.line().standing().beginTry()) {
            return Delivery.tryLater(Duration.ZERO, false, "abandoned");
        }
        StillWanted stillOpen = () -> stillWanted.stillWanted() && open(account);
        return after(message, account, account.line().send(message, stillOpen));
    }

    private Delivery after(OutboundMessage message, SmsAccount account, Delivery delivery) {
        return switch (delivery.outcome()) {
            case TRY_LATER -> delivery.code().equals("abandoned") ? delivery : away(message, account, delivery);
            case MISCONFIGURED -> away(message, account, delivery);
            case UNKNOWN -> {
                // A crisis answer is repeated all the same, and then better by the other account.
                turnedAway.note(message.id(), account.provider());
                yield delivery;
            }
            case ACCEPTED, UNREACHABLE, OPTED_OUT, REJECTED, WITHHELD -> {
                turnedAway.forget(message.id());
                yield delivery;
            }
        };
    }

    /** It surely did not leave by that account: another may have it at once. */
    private Delivery away(OutboundMessage message, SmsAccount account, Delivery delivery) {
        turnedAway.note(message.id(), account.provider());
        if (another(message, account)) {
            return Delivery.tryLater(Duration.ZERO, false, delivery.code());
        }
        turnedAway.forget(message.id());
        return delivery.outcome() == DeliveryOutcome.TRY_LATER ? untilOneOpens(account, delivery) : delivery;
    }

    /** The wish of one account is no reason to keep the others waiting. */
    private Delivery untilOneOpens(SmsAccount asked, Delivery delivery) {
        Duration first = accounts.stream()
                .map(account -> account.line().standing().closedFor())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (!first.isZero()) {
            return Delivery.tryLater(first, true, delivery.code());
        }
        return open(asked) ? delivery : Delivery.tryLater(SOON, false, delivery.code());
    }

    /** Whether an account other than that one could take the message now. */
    private boolean another(OutboundMessage message, SmsAccount than) {
        Set<String> not = turnedAway.by(message.id());
        return accounts.stream()
                .anyMatch(account -> account != than && !not.contains(account.provider()) && open(account));
    }

    private boolean anotherIsWell(OutboundMessage message, SmsAccount than) {
        Set<String> not = turnedAway.by(message.id());
        return accounts.stream()
                .anyMatch(account -> account != than
                        && !not.contains(account.provider())
                        && open(account)
                        && !account.line().standing().ill());
    }

    private static boolean open(SmsAccount account) {
        return account.line().standing().closedFor().isZero();
    }

    private SmsAccount chosen(OutboundMessage message) {
        if (accounts.size() == 1) {
            return accounts.get(0);
        }
        List<SmsAccount> order = order(message);
        Set<String> not = turnedAway.by(message.id());
        List<SmsAccount> open = order.stream().filter(SmsRoute::open).toList();
        List<SmsAccount> willing = open.stream()
                .filter(account -> !not.contains(account.provider()))
                .toList();
        for (SmsAccount account : willing) {
            boolean risked = message.purpose() == Purpose.ORDINARY
                    && account.line().standing().dueForTry();
            if (risked || !account.line().standing().ill()) {
                return account;
            }
        }
        return leastBad(willing.isEmpty() ? (open.isEmpty() ? order : open) : willing);
    }

    private List<SmsAccount> order(OutboundMessage message) {
        String lately = heard.of(message.to());
        List<SmsAccount> order = new ArrayList<>(accounts);
        order.sort(Comparator.comparing(account -> !account.provider().equals(lately)));
        return order;
    }

    /** That which opens first, and of those the one that was bad longest ago. */
    private static SmsAccount leastBad(List<SmsAccount> some) {
        SmsAccount best = some.get(0);
        for (SmsAccount account : some) {
            int sooner = account.line()
                    .standing()
                    .closedFor()
                    .compareTo(best.line().standing().closedFor());
            boolean longerAgo =
                    account.line().standing().lastBad() - best.line().standing().lastBad() < 0;
            best = sooner < 0 || (sooner == 0 && longerAgo) ? account : best;
        }
        return best;
    }

    @Override
    public ChannelHealth health() {
        Map<String, ChannelHealth> all = accounts();
        if (all.size() == 1) {
            return all.values().iterator().next();
        }
        Set<State> states = all.values().stream().map(ChannelHealth::state).collect(Collectors.toSet());
        State worst = states.equals(Set.of(State.UP)) ? State.UP : State.DEGRADED;
        String detail = all.entrySet().stream()
                .map(account -> account.getKey() + ": " + account.getValue().detail())
                .collect(Collectors.joining("; "));
        return new ChannelHealth(states.equals(Set.of(State.DOWN)) ? State.DOWN : worst, detail);
    }

    @Override
    public Map<String, ChannelHealth> accounts() {
        Map<String, ChannelHealth> all = new LinkedHashMap<>();
        accounts.forEach(account -> all.put(account.provider(), health(account)));
        return all;
    }

    private ChannelHealth health(SmsAccount account) {
        ChannelHealth last = account.line().health();
        return accounts.size() > 1
                        && last.state() == State.UP
                        && account.line().standing().ill()
                ? new ChannelHealth(State.DEGRADED, "spared after failures or slow answers")
                : last;
    }

    @Override
    public void whenAskedToRest(BiConsumer<String, Duration> listener) {
        accounts.forEach(
                account -> account.line().standing().whenClosed(rest -> listener.accept(account.provider(), rest)));
    }

    @Override
    public void spare(String account, Duration rest) {
        accounts.stream()
                .filter(known -> known.provider().equals(account))
                .forEach(known -> known.line().standing().spare(rest));
    }

    @Override
    public Map<String, ProviderRecords> records() {
        Map<String, ProviderRecords> all = new HashMap<>();
        accounts.forEach(account -> all.putAll(account.line().records()));
        return all;
    }
}
