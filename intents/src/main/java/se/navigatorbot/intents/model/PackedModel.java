package se.navigatorbot.intents.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained maximum-entropy model laid out for speed: an open table of feature numbers, one weight row of bytes per
 * feature, and how telling each feature is. Immutable and shared by all threads.
 */
public final class PackedModel {
    private static final int MAGIC = 0x4E415631;
    private static final int MOST_FEATURES = 4096;

    private final List<String> labels;
    private final long[] keys;
    private final int[] rowOf;
    private final Rows rows;

    private PackedModel(List<String> labels, long[] features, Rows rows) {
        this.labels = List.copyOf(labels);
        this.rows = rows;
        int size = Integer.highestOneBit(Math.max(4, features.length)) * 4;
        this.keys = new long[size];
        this.rowOf = new int[size];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < features.length; row++) {
            int place = place(features[row]);
            keys[place] = features[row];
            rowOf[place] = row;
        }
    }

    /**
     * Packs weights as trained.
     *
     * @param features feature numbers, each once
     * @param telling the tf-idf weight of each feature
     * @param weights per feature one weight for each label
     */
    public static PackedModel pack(List<String> labels, long[] features, float[] telling, float[][] weights) {
        return new PackedModel(labels, features, Rows.pack(labels.size(), telling, weights));
    }

    public List<String> labels() {
        return labels;
    }

    /** How many features it knows. */
    public int size() {
        return rows.size();
    }

    /** Weighs the words of a message. Takes time in proportion to their length, up to a fixed number of features. */
    public Prediction predict(List<String> words) {
        Features features = Features.of(words);
        int count = Math.min(features.count(), MOST_FEATURES);
        int[] known = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int row = row(features.get(i));
            if (row >= 0) {
                known[size++] = row;
            }
        }
        Arrays.sort(known, 0, size);
        return new Prediction(labels, probabilities(known, size), coverage(features));
    }

    private double[] probabilities(int[] known, int size) {
        float[] scores = new float[labels.size()];
        double length = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || known[i] != known[i - 1]) {
                length += rows.addTo(scores, known[i]);
            }
        }
        return softmax(scores, length == 0 ? 0 : 1 / Math.sqrt(length));
    }

    private static double[] softmax(float[] scores, double scale) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score * scale);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] * scale - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    private double coverage(Features features) {
        int known = 0;
        for (int word = 0; word < features.words(); word++) {
            known += row(features.get(features.stemIndex(word))) >= 0 ? 1 : 0;
        }
        return features.words() == 0 ? 0 : (double) known / features.words();
    }

    private int row(long feature) {
        return rowOf[place(feature)];
    }

    private int place(long feature) {
        int mask = keys.length - 1;
        int place = (int) feature & mask;
        while (rowOf[place] >= 0 && keys[place] != feature) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Writes the model in its own format, the same bytes for the same model. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        long[] features = new long[rows.size()];
        for (int place = 0; place < keys.length; place++) {
            if (rowOf[place] >= 0) {
                features[rowOf[place]] = keys[place];
            }
        }
        out.writeInt(features.length);
        for (long feature : features) {
            out.writeLong(feature);
        }
        rows.write(out);
    }

    /** @throws IOException when the stream holds no model of this version */
    public static PackedModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a packed model of this version");
        }
        int labelCount = in.readInt();
        List<String> labels = new ArrayList<>(labelCount);
        for (int i = 0; i < labelCount; i++) {
            labels.add(in.readUTF());
        }
        long[] features = new long[in.readInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readLong();
        }
        return new PackedModel(labels, features, Rows.read(in, features.length, labelCount));
    }
}
