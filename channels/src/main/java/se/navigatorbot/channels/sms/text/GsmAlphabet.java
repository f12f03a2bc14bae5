package se.navigatorbot.channels.sms.text;

/** The default alphabet of GSM 03.38 with its extension table: what fits in seven bits, and what costs two places. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** The highest code unit that is in a table is the euro sign. */
    private static final byte[] PLACES = places();

    private GsmAlphabet() {}

    /** How many seven-bit places the character takes: 1, 2, or 0 when it is not in the alphabet. */
    static int places(char c) {
        return c < PLACES.length ? PLACES[c] : 0;
    }

    private static byte[] places() {
        byte[] places = new byte['€' + 1];
        BASIC.chars().forEach(c -> places[c] = 1);
        EXTENSION.chars().forEach(c -> places[c] = 2);
        return places;
    }
}
