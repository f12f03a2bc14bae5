package se.navigatorbot.intents.offline;

import java.util.ArrayList;
import java.util.List;

/**
 * How far confidence may be trusted: of the lines answered with about 0.8, about 80 % should be right.
 *
 * @param bins tenths of confidence that came, the lowest first
 * @param error mean distance between confidence and what was right, weighed by how often it came; 0 is perfect
 */
public record Calibration(List<Bin> bins, double error) {

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Lines answered with about the same confidence.
     *
     * @param from lower end of the tenth
     * @param lines how many
     * @param confidence their mean confidence
     * @param right the share that was right
     */
    public record Bin(double from, int lines, double confidence, double right) {}

    /** Gathers the answers of a file. */
    static final class Counting {
        private static final int BINS = 10;

        private final int[] lines = new int[BINS];
        private final int[] right = new int[BINS];
        private final double[] confidence = new double[BINS];

        void add(double sure, boolean wasRight) {
            int bin = Math.max(0, Math.min(BINS - 1, (int) (sure * BINS)));
            lines[bin]++;
            right[bin] += wasRight ? 1 : 0;
            confidence[bin] += sure;
        }

        Calibration counted() {
            List<Bin> bins = new ArrayList<>();
            double distance = 0;
            int all = 0;
            for (int bin = 0; bin < BINS; bin++) {
                if (lines[bin] > 0) {
                    double mean = confidence[bin] / lines[bin];
                    double share = (double) right[bin] / lines[bin];
                    bins.add(new Bin((double) bin / BINS, lines[bin], mean, share));
                    distance += lines[bin] * Math.abs(mean - share);
                    all += lines[bin];
                }
            }
            return new Calibration(bins, distance / Math.max(1, all));
        }
    }
}
