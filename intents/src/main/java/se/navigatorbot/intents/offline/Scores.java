package se.navigatorbot.intents.offline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well predictions fit the labels of a data file. Lines without a label count for nothing.
 *
 * @param lines how many had a label
 * @param accuracy share that were right; unclear is never right
 * @param macroF1 mean of F1 over the labels of the file
 * @param wrong share answered with a wrong intent, neither right nor unclear
 * @param byLabel precision, recall and count of each label
 * @param mistakes how often each pair "wanted → given" came
 * @param coverage share that was answered, rightly or wrongly, not left unclear
 * @param calibration how far confidence may be trusted
 * @param unknown labels of the file that can never be answered, because nothing was taught of them
 */
public record Scores(
        int lines,
        double accuracy,
        double macroF1,
        double wrong,
        Map<String, LabelScore> byLabel,
        Map<String, Integer> mistakes,
        double coverage,
        Calibration calibration,
        List<String> unknown) {

    private static final String UNCLEAR = "unclear";

    /** Of one label. */
    public record LabelScore(int lines, double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static Scores of(List<Line> lines, List<PredictionLine> predictions) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Integer> mistakes = new TreeMap<>();
        int labelled = 0;
        int right = 0;
        int unclear = 0;
        Calibration.Counting calibration = new Calibration.Counting();
        for (int i = 0; i < lines.size(); i++) {
            String wanted = lines.get(i).label();
            String given = predictions.get(i).label();
            if (wanted.isEmpty()) {
                continue;
            }
            labelled++;
            count(counts, wanted)[0]++;
            count(counts, given)[1]++;
            if (!given.equals(UNCLEAR)) {
                calibration.add(predictions.get(i).confidence(), wanted.equals(given));
            }
            if (wanted.equals(given)) {
                right++;
                count(counts, wanted)[2]++;
            } else {
                unclear += given.equals(UNCLEAR) ? 1 : 0;
                mistakes.merge(wanted + " → " + given, 1, Integer::sum);
            }
        }
        Map<String, LabelScore> byLabel = byLabel(counts);
        double macro =
                byLabel.values().stream().mapToDouble(LabelScore::f1).average().orElse(0);
        double all = Math.max(1, labelled);
        double wrong = (labelled - right - unclear) / all;
        double coverage = (labelled - unclear) / all;
        return new Scores(
                labelled, right / all, macro, wrong, byLabel, mistakes, coverage, calibration.counted(), List.of());
    }

    /** The same, told which labels can be answered. */
    Scores knowing(Set<String> labels) {
        List<String> others = byLabel.keySet().stream()
                .filter(label -> !labels.contains(label))
                .toList();
        return new Scores(lines, accuracy, macroF1, wrong, byLabel, mistakes, coverage, calibration, others);
    }

    private static int[] count(Map<String, int[]> counts, String label) {
        return counts.computeIfAbsent(label, key -> new int[3]);
    }

    /** Counts are wanted, given and both. */
    private static Map<String, LabelScore> byLabel(Map<String, int[]> counts) {
        Map<String, LabelScore> scores = new TreeMap<>();
        counts.forEach((label, count) -> {
            if (count[0] > 0) {
                double precision = count[1] == 0 ? 0 : (double) count[2] / count[1];
                scores.put(label, new LabelScore(count[0], precision, (double) count[2] / count[0]));
            }
        });
        return scores;
    }
}
