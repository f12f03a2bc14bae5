package se.navigatorbot.bot.staff;

/**
 * The secret that an app on a phone shares with the house (RFC 6238).
 *
 * @param secret Base32
 * @param confirmed whether a code has been typed from it; only then is it asked for
 * @param lastStep half minutes since 1970 of the last code used; none is good twice
 */
public record SecondFactor(String secret, boolean confirmed, int lastStep) {

    SecondFactor usedAt(int step) {
        return new SecondFactor(secret, true, step);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "SecondFactor[" + confirmed + "]";
    }
}
