package se.navigatorbot.admin.screen;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.bot.staffapi.Listing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the command under way writes and asks. One command runs at a time. */
public final class Screen {

    private final JsonMapper json = JsonMapper.shared();
    private PrintWriter to = new PrintWriter(PrintWriter.nullWriter());
    private Look look = Look.WHOLE;
    private @Nullable Questions questions;
    private boolean unfinished;
    private String aside = "";

    /**
     * A command begins.
     *
     * @param asked who can be asked, null for nobody
     */
    public void begin(PrintWriter writer, Look how, @Nullable Questions asked) {
        to = writer;
        look = how;
        questions = asked;
        aside = "";
    }

    /** What a script is told beside its data, and people read among theirs; empty for nothing. */
    public String aside() {
        return aside;
    }

    /** Whether what is written is for people, not for a script. */
    public boolean forPeople() {
        return look.forPeople();
    }

    /** A line for people; scripts get nothing of it. */
    public void say(String line) {
        if (look.forPeople()) {
            line(Plain.safe(line));
        }
    }

    /** Words beside a head, for people: they go on under themselves where the window ends. */
    public void say(String head, String words) {
        if (look.forPeople()) {
            Hanging.text(Plain.safe(head), Plain.safe(words), look.width())
                    .lines()
                    .forEach(this::line);
        }
    }

    /** What a command did: a sentence for people, the thing itself for scripts. */
    public void did(String sentence, Object thing) {
        switch (look.format()) {
            case JSON -> line(Plain.escaped(json.writeValueAsString(thing)));
            case CSV -> {
                Map<String, @Nullable Object> fields = fields(thing);
                line(Csv.line(List.copyOf(fields.keySet())));
                line(Csv.line(fields.values().stream().map(Plain::cell).toList()));
            }
            default -> say(sentence);
        }
    }

    /** How far long work has come, in one line that is written over; only a terminal sees it. */
    public void progress(String what, int done, int total) {
        if (look.forPeople() && look.terminal()) {
            to.print(ProgressLine.text(what, done, total));
            to.flush();
            unfinished = done < total;
        }
    }

    /** The command is over; what is said of its end does not stand behind its progress. */
    public void end() {
        if (unfinished) {
            to.println();
        }
        unfinished = false;
        to.flush();
    }

    /** A list; {@code nothing} is what people read when it is empty. */
    public <T> void rows(Listing<T> listing, List<Column<T>> columns, String nothing) {
        rows(listing.rows(), columns, nothing);
        if (listing.total() > listing.rows().size()) {
            String cut = listing.rows().size() + " av " + listing.total();
            say("Visar " + cut + ". Smalna av för att se resten.");
            aside = look.forPeople() ? "" : "Bara " + cut + " rader är med. Smalna av för att få resten.";
        }
    }

    /** The same for a list that is never cut. */
    public <T> void rows(List<T> rows, List<Column<T>> columns, String nothing) {
        switch (look.format()) {
            case JSON -> line(Plain.escaped(json.writeValueAsString(rows)));
            case CSV -> {
                line(Csv.line(columns.stream().map(Column::name).toList()));
                rows.forEach(row -> line(Csv.line(cells(row, columns))));
            }
            default -> whole(rows.isEmpty() ? nothing : table(rows, columns));
        }
    }

    /** A thing with its parts: what people read of it, and the whole for scripts. */
    public void card(Map<String, @Nullable Object> parts, Object thing) {
        if (!look.forPeople()) {
            did("", thing);
            return;
        }
        int width = parts.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        parts.forEach((head, value) -> {
            String text = Plain.cell(value);
            if (!text.isEmpty()) {
                say(head + " ".repeat(width - head.length()) + text);
            }
        });
    }

    /** Whether a person sits in the interactive shell and can be asked. */
    public boolean interactive() {
        return questions != null && questions.interactive();
    }

    /** @throws BadInput when there is nobody to ask */
    public String ask(String prompt) {
        return somebody().ask(prompt);
    }

    /** @throws BadInput when there is nobody to ask */
    public String askHidden(String prompt) {
        return somebody().askHidden(prompt);
    }

    private Questions somebody() {
        if (questions == null) {
            throw new BadInput("Här finns ingen terminal att fråga i. Ge svaret som ett val i kommandot.");
        }
        to.flush();
        return questions;
    }

    /** Cells are made safe before they are coloured. */
    private void whole(String text) {
        if (!text.isEmpty()) {
            line(text);
        }
    }

    /** For people, without columns in which nothing stands: so much more of the others fits. */
    private <T> String table(List<T> rows, List<Column<T>> all) {
        List<Column<T>> columns = all.stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> !Plain.cell(column.of(row)).isEmpty()))
                .toList();
        TextTable table = new TextTable(columns.stream().map(Column::head).toList());
        rows.forEach(row -> table.add(cells(row, columns)));
        return table.text(look.width(), look.terminal() && look.colour());
    }

    private static <T> List<?> cells(T row, List<Column<T>> columns) {
        return columns.stream().map(column -> column.of(row)).toList();
    }

    private Map<String, @Nullable Object> fields(Object thing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        json.valueToTree(thing).properties().forEach(p -> fields.put(p.getKey(), plain(p.getValue())));
        return fields;
    }

    private static @Nullable String plain(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.valueStream().map(Screen::words).collect(Collectors.joining("; "));
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /** One of several in a cell: what it says, its parts side by side. */
    private static String words(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().map(Screen::words).collect(Collectors.joining(" "))
                : value.asString();
    }

    private void line(String text) {
        to.println(text);
        to.flush();
    }
}
