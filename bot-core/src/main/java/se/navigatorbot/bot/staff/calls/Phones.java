package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.sms.text.PhoneNumber;

/** Phone numbers as staff type them. */
final class Phones {

    private Phones() {}

    /**
     * The number that can be texted.
     *
     * @throws Refused when it is none
     */
    static Address read(String typed) {
        return PhoneNumber.parseMobile(typed)
                .map(PhoneNumber::address)
                .orElseThrow(() -> Refused.badValue(
                        "Det är inget mobilnummer som kan ta emot sms. Skriv till exempel 070-123 45 67."));
    }

    /** Enough to tell two apart: the last two characters. */
    static String inShort(Address address) {
        String value = address.value();
        return "…" + value.substring(Math.max(0, value.length() - 2));
    }
}
