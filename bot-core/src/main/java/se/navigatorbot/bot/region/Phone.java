package se.navigatorbot.bot.region;

/**
 * A phone number that the centre itself publishes.
 *
 * @param shown as people read it, such as {@code 0455-12 34 56}
 * @param e164 as a machine dials it, such as {@code +46455123456}
 */
public record Phone(String shown, String e164) {

    /**
     * Reads a Swedish number with area code.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Phone parse(String text) {
        String digits = text.replaceAll("[\\s()-]", "");
        String e164 = digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
        if (!e164.matches("\\+46[1-9]\\d{6,9}")) {
            throw new IllegalArgumentException("not a Swedish phone number with area code");
        }
        return new Phone(text, e164);
    }
}
