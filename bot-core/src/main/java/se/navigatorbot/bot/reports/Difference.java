package se.navigatorbot.bot.reports;

/**
 * Two shares compared honestly: the difference with its 95 per cent interval (Newcombe's, from two Wilson intervals), so
 * that chance is not taken for an effect.
 *
 * @param of how many of the first had a result
 * @param did how many of those did it
 * @param otherOf how many of the second had a result
 * @param otherDid how many of those did it
 */
public record Difference(int of, int did, int otherOf, int otherDid) {

    private static final double Z = 1.959963984540054;

    /** In percentage points, the second less the first; 0 when either is empty. */
    public double points() {
        return known() ? 100 * (share(otherOf, otherDid) - share(of, did)) : 0;
    }

    /** Lower end of the interval, in percentage points. */
    public double low() {
        double p = share(of, did);
        double q = share(otherOf, otherDid);
        return known() ? 100 * (q - p - Math.hypot(q - wilson(otherOf, otherDid, -1), wilson(of, did, 1) - p)) : -100;
    }

    /** Upper end of the interval, in percentage points. */
    public double high() {
        double p = share(of, did);
        double q = share(otherOf, otherDid);
        return known() ? 100 * (q - p + Math.hypot(wilson(otherOf, otherDid, 1) - q, p - wilson(of, did, -1))) : 100;
    }

    /** What may be said of it, in Swedish. */
    public String said() {
        if (low() > 0) {
            return "Fler kom med den andra texten. Skillnaden är större än slumpen brukar ge.";
        }
        return high() < 0
                ? "Färre kom med den andra texten. Skillnaden är större än slumpen brukar ge."
                : "Skillnaden kan vara slump. Det går inte att säga vilken text som är bäst.";
    }

    private boolean known() {
        return of > 0 && otherOf > 0;
    }

    private static double share(int of, int did) {
        return of == 0 ? 0 : (double) did / of;
    }

    private static double wilson(int of, int did, int side) {
        double p = share(of, did);
        double z2 = Z * Z;
        double spread = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        return (p + z2 / (2.0 * of) + side * spread) / (1 + z2 / of);
    }
}
