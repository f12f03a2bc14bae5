package se.navigatorbot.admin.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.navigatorbot.admin.fault.BadInput;

/**
 * Which column means what.
 *
 * @param columns index of the column of each field that the file has
 * @param dropped heads of columns with personal identity numbers, which are not read
 * @param unread heads of columns that mean nothing here
 */
public record Mapping(Map<Field, Integer> columns, List<String> dropped, List<String> unread) {

    public Mapping {
        columns = Map.copyOf(columns);
        dropped = List.copyOf(dropped);
        unread = List.copyOf(unread);
    }

    /**
     * @param given head to field as somebody has said; wins over the known heads
     * @param first some first rows, to see what the columns hold
     * @throws BadInput when name or number is in no column
     */
    public static Mapping of(List<String> heads, Map<String, Field> given, List<Sheet.Row> first) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<String> dropped = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            String head = heads.get(i);
            Field field = given.get(Field.plain(head));
            if (field == null) {
                field = Field.of(head).orElse(null);
            }
            List<String> cells = first.stream().map(row -> row.cell(at)).toList();
            if (Identity.head(head) || (field != Field.PHONE && Identity.column(cells))) {
                dropped.add(head);
            } else if (field == null || columns.containsKey(field)) {
                unread.add(head);
            } else {
                columns.put(field, i);
            }
        }
        if (!columns.containsKey(Field.NAME) || !columns.containsKey(Field.PHONE)) {
            throw new BadInput("Filen behöver en kolumn för namn och en för telefon. Den har: "
                    + heads.stream().filter(head -> !Identity.head(head)).collect(Collectors.joining(", "))
                    + ". Säg vilka det är med --map \"Kolumn=namn,Annan=telefon\". Inget är gjort.");
        }
        return new Mapping(columns, dropped, unread);
    }

    /** What the row says of that, empty for nothing. */
    public String value(Sheet.Row row, Field field) {
        return row.cell(columns.getOrDefault(field, -1));
    }

    /** The number with what Excel takes away from it: the zero or plus at its beginning. */
    public String phone(Sheet.Row row) {
        String phone = value(row, Field.PHONE);
        if (phone.matches("7\\d{8}")) {
            return "0" + phone;
        }
        return phone.matches("467\\d{8}") ? "+" + phone : phone;
    }
}
