package se.navigatorbot.channels.sms.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.sms.text.PhoneNumber;

/** Judges which texts leave during a trial. Nobody gets a text by mistake while an installation is tried out. */
public final class GuestList {

    private final boolean trial;
    private final Set<String> numbers;

    private GuestList(boolean trial, Set<String> numbers) {
        this.trial = trial;
        this.numbers = numbers;
    }

    /** @throws IllegalStateException when something on the list is no phone number */
    public static GuestList of(SmsMode mode, List<String> typed) {
        Set<String> numbers = typed.stream()
                .filter(entry -> !entry.isBlank())
                .map(entry -> PhoneNumber.parse(entry)
                        .orElseThrow(() -> new IllegalStateException("navigator.sms.guest-list: entry "
                                + (typed.indexOf(entry) + 1) + " is not a phone number; write it like 070-123 45 67")))
                .map(PhoneNumber::e164)
                .collect(Collectors.toUnmodifiableSet());
        return new GuestList(mode == SmsMode.TRIAL, numbers);
    }

    public boolean lets(OutboundMessage message) {
        return !trial
                || message.purpose() != Purpose.ORDINARY
                || numbers.contains(message.to().value());
    }

    /** What health says about it, empty when everything leaves. */
    public String note() {
        return trial ? "; trial: only the guest list (" + numbers.size() + "), crisis and duty get texts" : "";
    }
}
