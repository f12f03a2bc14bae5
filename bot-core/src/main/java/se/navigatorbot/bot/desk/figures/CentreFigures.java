package se.navigatorbot.bot.desk.figures;

/**
 * A centre in numbers. Numbers of people below five are told as "färre än 5", so that nobody is found behind them.
 *
 * @param waiting who waits for a human now
 * @param late who has waited longer than the centre wants
 * @param talking who has a human now
 * @param people participants
 * @param reachable of them with a confirmed address
 * @param lately who wrote within seven days
 * @param half within how much opened time half of those who waited for a human got a first answer lately
 * @param most the same of nine in ten
 */
public record CentreFigures(
        String centre,
        String waiting,
        String late,
        String talking,
        String people,
        String reachable,
        String lately,
        String half,
        String most) {}
