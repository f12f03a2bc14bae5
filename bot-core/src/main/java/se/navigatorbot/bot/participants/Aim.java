package se.navigatorbot.bot.participants;

/**
 * What a person wants, in their own words. Prints nothing of it.
 *
 * @param goal where to
 * @param nextStep what comes next
 */
public record Aim(String goal, String nextStep) {

    public static final Aim NONE = new Aim("", "");

    @Override
    public String toString() {
        return "Aim[…]";
    }
}
