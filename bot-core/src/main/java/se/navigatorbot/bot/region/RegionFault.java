package se.navigatorbot.bot.region;

/**
 * A region file that cannot be used. The message is one line: file, line, column, field, reason, such as
 * {@code blekinge.yml:41:12 centres.ronneby.week.fri: closes before it opens}.
 */
public final class RegionFault extends RuntimeException {

    public RegionFault(String message) {
        super(message);
    }

    static RegionFault at(String file, int line, int column, String field, String reason) {
        String where = field.isEmpty() ? "" : " " + field;
        return new RegionFault(file + ":" + line + ":" + column + where + ": " + reason);
    }
}
