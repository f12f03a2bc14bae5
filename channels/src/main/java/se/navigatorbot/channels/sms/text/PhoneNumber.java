package se.navigatorbot.channels.sms.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.channels.Address;

/**
 * A number that can be texted, in E.164 ({@code +46701234567}). It names a phone, not a person, and prints masked.
 *
 * <p>Example: {@code PhoneNumber.parse("070-174 06 05")} is {@code +46701740605}.
 */
public record PhoneNumber(String e164) {

    private static final int LONGEST_TYPED = 40;
    private static final Set<PhoneNumberType> TEXTED =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER);

    /** What a person types, as in Sweden when there is no country in it; empty for anything that is no phone number. */
    public static Optional<PhoneNumber> parse(String typed) {
        return read(typed)
                .map(number -> new PhoneNumber(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164)));
    }

    /** As {@link #parse}, but empty also for a number that takes no texts: a landline, a premium number. */
    public static Optional<PhoneNumber> parseMobile(String typed) {
        return read(typed)
                .filter(number -> TEXTED.contains(PhoneNumberUtil.getInstance().getNumberType(number)))
                .map(number -> new PhoneNumber(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164)));
    }

    /**
     * Whether a text came from something that can be texted back: not from a short code, a name ("Posten") or a withheld
     * number. Looks at the form only.
     */
    public static boolean answerable(Address address) {
        String value = address.value();
        if (value.length() < 9 || value.length() > 16 || value.charAt(0) != '+') {
            return false;
        }
        return value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean swedish() {
        return e164.startsWith("+46");
    }

    /** As people write it: in Sweden without the country, such as {@code 070-174 06 05}. */
    public String national() {
        return read(e164)
                .map(number -> PhoneNumberUtil.getInstance()
                        .format(number, swedish() ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    public Address address() {
        return Address.sms(e164);
    }

    /** Safe for logs. */
    @Override
    public String toString() {
        return "…" + e164.substring(Math.max(0, e164.length() - 2));
    }

    private static Optional<Phonenumber.PhoneNumber> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            Phonenumber.PhoneNumber number = numbers.parse(typed, "SE");
            return number.hasExtension() || !numbers.isValidNumber(number) ? Optional.empty() : Optional.of(number);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
