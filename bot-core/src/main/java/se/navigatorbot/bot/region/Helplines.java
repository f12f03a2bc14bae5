package se.navigatorbot.bot.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The help lines that the region file names for people in need. */
public interface Helplines {

    /**
     * The lines to name, the fittest first, at most two.
     *
     * @param age in whole years, null when not known
     */
    List<Line> fitting(@Nullable Integer age);

    /**
     * One line.
     *
     * @param name as people know it, such as {@code Mind}
     * @param number as one dials it, such as {@code 90101}
     */
    record Line(String name, String number) {}
}
