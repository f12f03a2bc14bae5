package se.navigatorbot.intents.model;

/** Rows of a model, each once, in the order they came. */
final class RowSet {
    private final int[] rows;
    private final int[] places;
    private int size;

    /** @param most how many rows will come at most */
    RowSet(int most) {
        this.rows = new int[most];
        this.places = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    void add(int row) {
        int mask = places.length - 1;
        int place = row * 0x9E3779B1 >>> 7 & mask;
        while (places[place] != 0) {
            if (places[place] == row + 1) {
                return;
            }
            place = place + 1 & mask;
        }
        places[place] = row + 1;
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return rows[index];
    }
}
