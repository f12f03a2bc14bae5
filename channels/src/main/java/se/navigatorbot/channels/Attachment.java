package se.navigatorbot.channels;

/**
 * A picture, a voice note or another file that somebody sent, as its channel gave it now.
 *
 * @param type MIME type by what the channel says it is; {@code application/octet-stream} when that is not known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(String type, byte[] bytes) {

    /** Shows no content. */
    @Override
    public String toString() {
        return "Attachment[" + type + " " + bytes.length + " bytes]";
    }
}
