package se.navigatorbot.channels.sms.text;

import java.util.List;

/**
 * A text as a phone gets it, and what it costs. One part holds 160 characters of the GSM alphabet (å ä ö é ü are in it)
 * or 70 of anything else; a longer text loses seven or three places per part to the header that joins the parts.
 *
 * <p>Example: {@code SmsText.of("Vi ses – kl 10").text()} is {@code "Vi ses - kl 10"}, one part instead of UCS-2.
 */
public final class SmsText {

    /** Twilio takes no longer body (error 21617). */
    public static final int LONGEST = 1600;

    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_JOINED = 67;

    private final String text;
    private final boolean gsm;

    private SmsText(String text) {
        this.text = text;
        this.gsm = isGsm(text);
    }

    /** The text with typographic signs replaced by their plain twins. */
    public static SmsText of(String text) {
        return new SmsText(Typography.plain(text));
    }

    public String text() {
        return text;
    }

    /** Whether it fits in the cheap alphabet. */
    public boolean gsm() {
        return gsm;
    }

    /** How many messages are paid for; an empty text is one. */
    public int parts() {
        return gsm ? parts(GSM_ALONE, GSM_JOINED) : parts(WIDE_ALONE, WIDE_JOINED);
    }

    /** Whether a provider takes it whole. */
    public boolean tooLong() {
        return text.length() > LONGEST;
    }

    /** The characters that force the dear alphabet, each once, in the order they stand; empty when none does. */
    public List<String> costlyCharacters() {
        return text.codePoints()
                .filter(c -> c > Character.MAX_VALUE || GsmAlphabet.places((char) c) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean isGsm(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (GsmAlphabet.places(text.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A character of two places never lies across a border, so a part may end one place early. */
    private int parts(int alone, int joined) {
        int whole = 0;
        int parts = 1;
        int inPart = 0;
        for (int i = 0; i < text.length(); ) {
            int places = gsm ? GsmAlphabet.places(text.charAt(i)) : Character.charCount(text.codePointAt(i));
            i += gsm ? 1 : places;
            whole += places;
            inPart += places;
            if (inPart > joined) {
                parts++;
                inPart = places;
            }
        }
        return whole <= alone ? 1 : parts;
    }

    /** Shows its size only. */
    @Override
    public String toString() {
        return "SmsText[" + text.length() + " characters, " + parts() + " parts]";
    }
}
