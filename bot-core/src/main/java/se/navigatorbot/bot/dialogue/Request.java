package se.navigatorbot.bot.dialogue;

/**
 * Something that the house or staff want done with one person: book, remind, tell of a placement. A record; it is
 * stored as JSON under its simple class name, so a name once used stays.
 */
public interface Request {

    /**
     * Is done also while the person's data are only stored (restriction of processing, GDPR article 18): speaking with
     * them and seeing to it that they are safe, their case, what they take back or are told of what they have booked, and
     * the house's own bookkeeping. Whatever else uses or changes the data, and is refused until the case is closed.
     */
    interface Always extends Request {}
}
