package se.navigatorbot.intents.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weight rows in one byte array: each weight is a byte times the scale of its row. */
final class Rows {
    private final int width;
    private final float[] telling;
    private final float[] scales;
    private final byte[] weights;

    private Rows(int width, float[] telling, float[] scales, byte[] weights) {
        this.width = width;
        this.telling = telling;
        this.scales = scales;
        this.weights = weights;
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

    /** Adds one feature's weights to the scores and returns the square of how telling it is. */
    double addTo(float[] scores, int row) {
        float factor = telling[row] * scales[row];
        int from = row * width;
        for (int label = 0; label < width; label++) {
            scores[label] += factor * weights[from + label];
        }
        return (double) telling[row] * telling[row];
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
