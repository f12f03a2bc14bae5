package se.navigatorbot.intents.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained maximum-entropy model laid out for speed: an open table of feature numbers, one weight row of bytes per
 * feature, and how telling each feature is. Immutable and shared by all threads.
 */
public final class PackedModel {
    private static final int MAGIC = 0x4E415632;
    private static final int MOST_FEATURES = 4096;
    private static final int ROW_BITS = 20;
    private static final long ROW = (1L << ROW_BITS) - 1;

    private final List<String> labels;
    private final Vocabulary vocabulary;
    private final long[] features;
    private final Rows rows;

    /** Each place holds the upper bits of a feature and, below, its row counted from 1: one look tells both. */
    private final long[] places;

    private PackedModel(List<String> labels, Vocabulary vocabulary, long[] features, Rows rows) {
        if (features.length >= ROW) {
            throw new IllegalArgumentException("more features than a row number can tell");
        }
        this.labels = List.copyOf(labels);
        this.vocabulary = vocabulary;
        this.features = features;
        this.rows = rows;
        this.places = new long[Integer.highestOneBit(Math.max(4, features.length)) * 4];
        for (int row = 0; row < features.length; row++) {
            int place = place(features[row]);
            places[place] = features[row] & ~ROW | row + 1;
        }
    }

    /**
     * Packs weights as trained.
     *
     * @param words the words it was trained on, the commonest first
     * @param weighed what was learned of each feature
     */
    public static PackedModel pack(List<String> labels, List<String> words, Weighed weighed) {
        Rows rows = Rows.pack(labels.size(), weighed.telling(), weighed.weights());
        return new PackedModel(labels, new Vocabulary(words), weighed.features().clone(), rows);
    }

    /**
     * Features and what was learned of them.
     *
     * @param features feature numbers, each once
     * @param telling the tf-idf weight of each feature
     * @param weights per feature one weight for each label
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Weighed(long[] features, float[] telling, float[][] weights) {}

    public List<String> labels() {
        return labels;
    }

    /** How many features it knows. */
    public int size() {
        return rows.size();
    }

    /** Weighs the words of a message, slips of the thumb repaired. */
    public Prediction predict(List<String> words) {
        return predict(Features.of(repaired(words)));
    }

    /** The words as they were probably meant, where they are none that the model knows. */
    public List<String> repaired(List<String> words) {
        return vocabulary.repaired(words);
    }

    /** Takes time in proportion to how many features there are, up to a fixed number. */
    public Prediction predict(Features read) {
        RowSet known = new RowSet(Math.min(read.count(), MOST_FEATURES));
        for (int i = 0; i < read.count() && i < MOST_FEATURES; i++) {
            int row = row(read.get(i));
            if (row >= 0) {
                known.add(row);
            }
        }
        return new Prediction(labels, softmax(rows.scores(known)), coverage(read));
    }

    /** Scores become shares of 1, in place. */
    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private double coverage(Features read) {
        int known = 0;
        for (int word = 0; word < read.words(); word++) {
            known += row(read.get(read.stemIndex(word))) >= 0 ? 1 : 0;
        }
        return read.words() == 0 ? 0 : (double) known / read.words();
    }

    private int row(long feature) {
        return (int) (places[place(feature)] & ROW) - 1;
    }

    private int place(long feature) {
        int mask = places.length - 1;
        int place = (int) feature & mask;
        while (places[place] != 0 && (places[place] & ~ROW) != (feature & ~ROW)) {
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
        vocabulary.write(out);
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
        Vocabulary vocabulary = Vocabulary.read(in);
        long[] features = new long[in.readInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readLong();
        }
        return new PackedModel(labels, vocabulary, features, Rows.read(in, features.length, labelCount));
    }
}
