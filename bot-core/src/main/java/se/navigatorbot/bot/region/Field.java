package se.navigatorbot.bot.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a region file that knows where it stands, so that whoever reads it can say exactly what is wrong. */
final class Field {

    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    private final String file;
    private final String path;
    private final Node node;

    Field(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    RegionFault fault(String reason) {
        return RegionFault.at(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, path, reason);
    }

    /** Whether it is a text or number, not a list or map. */
    boolean plain() {
        return node instanceof ScalarNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("a text was expected");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw fault("is empty");
        }
        return text;
    }

    /** A name made of small letters, digits and underscores. */
    String id() {
        String text = text();
        if (!text.matches("[a-z][a-z0-9_]*")) {
            throw fault("an id has small letters a-z, digits and underscores");
        }
        return text;
    }

    boolean yes() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            throw fault("true or false was expected");
        }
        return text.equals("true");
    }

    LocalDate date() {
        return parsed(LocalDate::parse, "a date such as 2026-12-24 was expected");
    }

    MonthDay monthDay() {
        return parsed(text -> MonthDay.parse("--" + text), "month and day such as 06-22 were expected");
    }

    LocalTime time() {
        Matcher matcher = TIME.matcher(text());
        if (!matcher.matches()) {
            throw fault("a time such as 13 or 13:30 was expected");
        }
        return time(matcher, 1);
    }

    Phone phone() {
        return parsed(Phone::parse, "a Swedish phone number with area code was expected");
    }

    /** Ages such as {@code 16-29} or {@code 18-}. */
    int[] ages() {
        Matcher matcher = Pattern.compile("(\\d{1,3})\\s*-\\s*(\\d{1,3})?").matcher(text());
        if (!matcher.matches()) {
            throw fault("ages such as 16-29 were expected");
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? 150 : Integer.parseInt(matcher.group(2));
        if (to < from) {
            throw fault("the oldest age is below the youngest");
        }
        return new int[] {from, to};
    }

    /** Hours of one day such as {@code 9-12, 13-16.30}, or {@code closed}. */
    List<Span> spans() {
        String text = text();
        if (text.equals("closed")) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Span span = span(part.strip());
            if (!spans.isEmpty()
                    && span.opens().isBefore(spans.get(spans.size() - 1).closes())) {
                throw fault("opens again before it has closed");
            }
            spans.add(span);
        }
        return spans;
    }

    /** One of an enum's names, small letters and hyphens. */
    <E extends Enum<E>> E one(Class<E> type) {
        String text = text();
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            known.add(name);
        }
        throw fault("one of " + String.join(", ", known) + " was expected");
    }

    <T> T parsed(Function<String, T> parser, String otherwise) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fault(otherwise);
        }
    }

    List<Field> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("a list was expected");
        }
        List<Field> fields = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            fields.add(new Field(file, path + "[" + fields.size() + "]", element));
        }
        return fields;
    }

    List<String> texts() {
        return list().stream().map(Field::text).toList();
    }

    /** The entries of a map by key, in the file's order. */
    Map<String, Field> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("fields were expected");
        }
        Map<String, Field> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Field(file, path, tuple.getKeyNode()).text();
            String below = path.isEmpty() ? key : path + "." + key;
            if (entries.put(key, new Field(file, below, tuple.getValueNode())) != null) {
                throw new Field(file, below, tuple.getKeyNode()).fault("stands here twice");
            }
        }
        return entries;
    }

    /** The entries of a map whose keys are ids. */
    Map<String, Field> byId() {
        Map<String, Field> entries = entries();
        entries.forEach((key, field) -> {
            if (!key.matches("[a-z][a-z0-9_]*")) {
                throw field.fault("an id has small letters a-z, digits and underscores");
            }
        });
        return entries;
    }

    /** Reads the fields of a map; a field that was not asked for is refused. */
    <T> T section(Function<Section, T> reader) {
        Section section = new Section(this, entries());
        T read = reader.apply(section);
        section.refuseUnread();
        return read;
    }

    private Span span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw fault("hours such as 9-15 or 9-12, 13-16.30 were expected");
        }
        LocalTime opens = time(matcher, 1);
        LocalTime closes = time(matcher, 3);
        if (!opens.isBefore(closes)) {
            throw fault("closes before it opens");
        }
        return new Span(opens, closes);
    }

    private LocalTime time(Matcher matcher, int group) {
        String minutes = matcher.group(group + 1);
        try {
            return LocalTime.of(
                    Integer.parseInt(matcher.group(group)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException e) {
            throw fault("there is no such time of day");
        }
    }
}
