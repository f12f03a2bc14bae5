package se.navigatorbot.bot.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a case is about, and how soon the law wants it answered. */
public enum CaseKind {
    /** To see everything that is kept (GDPR article 15); a month (article 12.3). */
    ACCESS("registerutdrag", 30),
    /** To be erased (GDPR article 17); a month (article 12.3). */
    ERASURE("radering", 30),
    /**
     * That data are only stored (GDPR article 18); a month (article 12.3). It begins with the case, so that nothing is used
     * while it is looked into, and lasts until the case is closed.
     */
    RESTRICTION("begränsning", 30),
    /** Somebody asks for a public record (TF 2 chapter 15 §): promptly. While it is open nothing of it is removed. */
    DISCLOSURE("utlämnande", 1);

    private final String swedish;
    private final int days;

    CaseKind(String swedish, int days) {
        this.swedish = swedish;
        this.days = days;
    }

    /** What staff read. */
    public String swedish() {
        return swedish;
    }

    /** Days from the day it was asked for until it must be answered. */
    public int days() {
        return days;
    }

    /** The word in the staff API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the label or the Swedish word. */
    public static Optional<CaseKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equalsIgnoreCase(word) || kind.swedish.equalsIgnoreCase(word))
                .findFirst();
    }
}
