package se.navigatorbot.bot.staff.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.notes.HealthWords;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;

/** Warns of words of health in whatever staff write down about somebody. */
final class Careful {

    private Careful() {}

    /**
     * The text as it is.
     *
     * @param sure true when the writer has read the warning
     */
    static String text(String text, @Nullable Boolean sure) {
        List<String> health = HealthWords.in(text);
        if (!health.isEmpty() && !Boolean.TRUE.equals(sure)) {
            throw new Refused(
                    409,
                    Problem.HEALTH_WORDS,
                    "Anteckningen nämner " + String.join(", ", health)
                            + ". Sådant ska inte stå här om det inte behövs. Inget är sparat än.");
        }
        return text;
    }
}
