package se.navigatorbot.intents.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weight rows. In the file a weight is a byte times the scale of its row. In memory it is already multiplied by how
 * telling its feature is and cut to 12 bits, four to a long in lanes of 16, so that one addition adds four labels and
 * a row lies in one stretch of memory; what is lost is less than a hundredth of what one feature can say.
 */
final class Rows {
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final long BIAS = 1 << 11;

    /** So many rows can be added before a lane is full. */
    static final int MOST_ADDED = 1 << LANE_BITS - 12;

    private final int width;
    private final float[] telling;
    private final float[] scales;
    private final byte[] weights;
    private final int stride;
    private final long[] lanes;
    private final float unit;

    private Rows(int width, float[] telling, float[] scales, byte[] weights) {
        this.width = width;
        this.telling = telling;
        this.scales = scales;
        this.weights = weights;
        this.stride = (width + LANES - 1) / LANES + 1;
        this.unit = largest() / (BIAS - 1);
        this.lanes = new long[telling.length * stride];
        for (int row = 0; row < telling.length; row++) {
            fill(row);
        }
    }

    private float largest() {
        float largest = Float.MIN_NORMAL;
        for (int row = 0; row < telling.length; row++) {
            largest = Math.max(largest, telling[row] * scales[row] * Byte.MAX_VALUE);
        }
        return largest;
    }

    private void fill(int row) {
        float factor = telling[row] * scales[row] / unit;
        int weight = row * width;
        for (int lane = row * stride, label = 0; label < width; lane++) {
            long four = 0;
            for (int shift = 0; shift < Long.SIZE; shift += LANE_BITS, label++) {
                four |= (label < width ? biased(factor * weights[weight + label]) : BIAS) << shift;
            }
            lanes[lane] = four;
        }
        lanes[row * stride + stride - 1] = Float.floatToRawIntBits(telling[row] * telling[row]);
    }

    /** Rounded; above zero with the bias, so that cutting off is rounding down. Every start does it millions of times. */
    private static long biased(float weight) {
        return (int) (weight + (BIAS + 0.5));
    }

    static Rows pack(int width, float[] telling, float[][] weights) {
        float[] scales = new float[weights.length];
        byte[] packed = new byte[weights.length * width];
        for (int row = 0; row < weights.length; row++) {
            scales[row] = largest(weights[row]) / Byte.MAX_VALUE;
            for (int label = 0; label < width && scales[row] > 0; label++) {
                packed[row * width + label] = (byte) Math.round(weights[row][label] / scales[row]);
            }
        }
        return new Rows(width, telling.clone(), scales, packed);
    }

    private static float largest(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    int size() {
        return telling.length;
    }

    /**
     * The scores of the labels, divided by the length of the vector that the rows make.
     *
     * @param known rows, each once
     */
    double[] scores(RowSet known) {
        long[] sums = new long[width];
        long[] added = new long[stride - 1];
        float length = 0;
        for (int from = 0; from < known.size(); from += MOST_ADDED) {
            int to = Math.min(known.size(), from + MOST_ADDED);
            for (int i = from; i < to; i++) {
                length += add(added, known.get(i) * stride);
            }
            empty(added, sums, BIAS * (to - from));
        }
        double[] scores = new double[width];
        for (int label = 0; label < width && length > 0; label++) {
            scores[label] = sums[label] * unit / Math.sqrt(length);
        }
        return scores;
    }

    /** Adds one row and returns the square of how telling its feature is. */
    private float add(long[] added, int row) {
        for (int lane = 0; lane < added.length; lane++) {
            added[lane] += lanes[row + lane];
        }
        return Float.intBitsToFloat((int) lanes[row + stride - 1]);
    }

    private void empty(long[] added, long[] sums, long bias) {
        for (int label = 0; label < width; label++) {
            sums[label] += (added[label / LANES] >>> label % LANES * LANE_BITS & 0xFFFF) - bias;
        }
        java.util.Arrays.fill(added, 0);
    }

    void write(DataOutputStream out) throws IOException {
        for (int row = 0; row < telling.length; row++) {
            out.writeFloat(telling[row]);
            out.writeFloat(scales[row]);
        }
        out.write(weights);
    }

    static Rows read(DataInputStream in, int size, int width) throws IOException {
        float[] telling = new float[size];
        float[] scales = new float[size];
        for (int row = 0; row < size; row++) {
            telling[row] = in.readFloat();
            scales[row] = in.readFloat();
        }
        byte[] weights = new byte[size * width];
        in.readFully(weights);
        return new Rows(width, telling, scales, weights);
    }
}
