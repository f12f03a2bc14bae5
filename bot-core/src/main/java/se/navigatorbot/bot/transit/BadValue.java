package se.navigatorbot.bot.transit;

/** Why a row of a timetable cannot be used, for the log and for staff. */
public enum BadValue {
    NO_FILE("is not in the archive", "finns inte i arkivet"),
    BROKEN("the file breaks off: it cannot be read to its end", "går inte att läsa till slutet"),
    MISSING("is missing", "saknas"),
    NO_NUMBER("is no number", "är inget tal"),
    NOWHERE("lies nowhere on earth", "finns inte på jorden"),
    NO_TIME("is no time such as 06:42:00", "är ingen tid som 06:42:00"),
    BACKWARDS("lies before the one before it", "ligger före den förra"),
    NO_DATE("is no date such as 20261207", "är inget datum som 20261207"),
    ENDS_BEFORE("lies before the first day", "ligger före första dagen"),
    NEITHER("is neither 0 nor 1", "är varken 0 eller 1"),
    NO_EXCEPTION("is neither 1 nor 2", "är varken 1 eller 2"),
    TWICE("stands there twice", "finns två gånger"),
    NO_DAYS("no day is known on which it runs", "har inga dagar då den går"),
    UNKNOWN("is not known", "är inte känt");

    private final String english;
    private final String swedish;

    BadValue(String english, String swedish) {
        this.english = english;
        this.swedish = swedish;
    }

    public String english() {
        return english;
    }

    public String swedish() {
        return swedish;
    }
}
