package se.navigatorbot.intents.training;

import java.util.Arrays;

/** Numbers features from 0 in the order they were first met; an open table of plain numbers, since there are millions. */
final class FeatureNumbers {
    private static final int FIRST_ROOM = 1 << 16;

    private long[] features = new long[FIRST_ROOM / 2];
    private int[] places = new int[FIRST_ROOM];
    private int size;

    /** The numbers of features, new ones counted on. */
    int[] of(long[] met) {
        int[] numbers = new int[met.length];
        for (int i = 0; i < met.length; i++) {
            numbers[i] = number(met[i]);
        }
        return numbers;
    }

    int size() {
        return size;
    }

    long feature(int number) {
        return features[number];
    }

    private int number(long feature) {
        int place = place(feature);
        if (places[place] == 0) {
            if (size == features.length) {
                grow();
                place = place(feature);
            }
            features[size++] = feature;
            places[place] = size;
        }
        return places[place] - 1;
    }

    private int place(long feature) {
        int mask = places.length - 1;
        int place = (int) (feature ^ feature >>> 32) & mask;
        while (places[place] != 0 && features[places[place] - 1] != feature) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        features = Arrays.copyOf(features, size * 2);
        places = new int[places.length * 2];
        for (int number = 0; number < size; number++) {
            places[place(features[number])] = number + 1;
        }
    }
}
