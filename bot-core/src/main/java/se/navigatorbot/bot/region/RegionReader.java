package se.navigatorbot.bot.region;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Subject;

/** Reads a region file from its YAML, field by field. */
final class RegionReader {

    private final String file;

    private RegionReader(String file) {
        this.file = file;
    }

    /**
     * @param file name for faults
     * @throws RegionFault for the first thing that is wrong
     */
    static Region read(String file, String yaml) {
        return new RegionReader(file).root(yaml).section(RegionReader::region);
    }

    private Field root(String yaml) {
        @Nullable Node node;
        try {
            node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(yaml));
        } catch (MarkedYAMLException e) {
            throw RegionFault.at(
                    file,
                    e.getProblemMark().getLine() + 1,
                    e.getProblemMark().getColumn() + 1,
                    "",
                    "not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            throw RegionFault.at(file, 1, e.getPosition() + 1, "", "not text: a character that YAML forbids");
        }
        if (node == null) {
            throw RegionFault.at(file, 1, 1, "", "the file is empty");
        }
        return new Field(file, "", node);
    }

    private static Region region(Section region) {
        String id = region.required("id").id();
        String name = region.text("name");
        String commonName = region.text("commonName");
        ZoneId zone = zone(region.required("zone"));
        Map<String, Field> municipalities = region.required("municipalities").byId();
        Map<String, Field> centres = region.required("centres").byId();
        Set<String> towns = municipalities.keySet();
        CentreReader centreReader = new CentreReader(towns, centres.keySet());
        return new Region(
                id,
                name,
                commonName,
                zone,
                all(municipalities, RegionReader::municipality),
                all(centres, centreReader::read),
                all(region.required("programmes").byId(), (key, field) -> programme(key, field, towns)),
                roles(region),
                all(region.required("subjects").entries(), RegionReader::subject),
                region.each("helplines", line -> line.section(RegionReader::helpline)),
                region.each("faq", faq -> faq.section(RegionReader::faq)),
                region.required("overAge").section(RegionReader::overAge),
                sharing(region));
    }

    private static <T> List<T> all(Map<String, Field> fields, BiFunction<String, Field, T> reader) {
        List<T> all = new ArrayList<>();
        fields.forEach((key, field) -> all.add(reader.apply(key, field)));
        return all;
    }

    private static ZoneId zone(Field field) {
        try {
            return ZoneId.of(field.text());
        } catch (DateTimeException e) {
            throw field.fault("a time zone such as Europe/Stockholm was expected");
        }
    }

    private static Municipality municipality(String id, Field field) {
        return field.section(municipality -> new Municipality(
                id,
                municipality.text("name"),
                municipality.each("localities", Field::text),
                municipality.textOr("code", "")));
    }

    private static Programme programme(String id, Field field, Set<String> municipalities) {
        return field.section(programme -> {
            int[] ages = programme.required("ages").ages();
            return new Programme(
                    id,
                    programme.text("name"),
                    ages[0],
                    ages[1],
                    programme.each("municipalities", town -> membership(town, municipalities)),
                    programme.optional("from").map(Field::date).orElse(null),
                    programme.optional("to").map(Field::date).orElse(null),
                    programme.optional("referral").map(Field::yes).orElse(false));
        });
    }

    /** {@code almhult}, or {@code {id: almhult, to: 2014-12-31}}. */
    private static Membership membership(Field field, Set<String> municipalities) {
        return field.plain()
                ? new Membership(CentreReader.known(field, municipalities), null, null)
                : field.section(member -> new Membership(
                        CentreReader.known(member.required("id"), municipalities),
                        member.optional("from").map(Field::date).orElse(null),
                        member.optional("to").map(Field::date).orElse(null)));
    }

    private static Map<String, String> roles(Section region) {
        Map<String, String> roles = new LinkedHashMap<>();
        region.required("roles").byId().forEach((id, field) -> roles.put(id, field.text()));
        return roles;
    }

    private static SubjectPurpose subject(String key, Field field) {
        Subject subject = java.util.Arrays.stream(Subject.values())
                .filter(known -> known.label().equals(key))
                .findFirst()
                .orElseThrow(() -> field.fault("a subject is one of tider, aktiviteter, praktik"));
        return field.section(section -> new SubjectPurpose(subject, section.text("purpose"), section.text("basis")));
    }

    private static Helpline helpline(Section line) {
        int[] ages = line.optional("ages").map(Field::ages).orElse(new int[] {0, 150});
        Set<CrisisLevel> levels = EnumSet.noneOf(CrisisLevel.class);
        Function<Field, CrisisLevel> level = field -> field.one(CrisisLevel.class);
        levels.addAll(line.each("levels", level));
        if (levels.isEmpty()) {
            throw line.fault("the field levels names no level");
        }
        return new Helpline(
                line.required("id").id(),
                number(line.required("number")),
                line.text("name"),
                line.text("hours"),
                line.required("verified").date(),
                line.required("topic").one(Helpline.Topic.class),
                levels,
                ages[0],
                ages[1]);
    }

    private static String number(Field field) {
        String text = field.text();
        if (!text.matches("[0-9][0-9 -]{1,14}")) {
            throw field.fault("a number to dial was expected");
        }
        return text;
    }

    private static Faq faq(Section faq) {
        return new Faq(
                faq.required("id").id(),
                faq.each("words", Field::text),
                faq.text("answer"),
                faq.text("owner"),
                faq.required("reviewed").date());
    }

    /** What of a participant's row may be seen by whom: {@code arbetsformedlingen: [programme, start]}. */
    private static Map<String, List<String>> sharing(Section region) {
        Map<String, List<String>> sharing = new LinkedHashMap<>();
        region.optional("sharing")
                .ifPresent(partners -> partners.byId()
                        .forEach((partner, fields) -> sharing.put(
                                partner,
                                fields.list().stream().map(RegionReader::shared).toList())));
        return sharing;
    }

    /** A word that marks nothing would be taken for a mark by whoever reads the file. */
    private static String shared(Field field) {
        String name = field.id();
        if (!Region.SHARED.contains(name)) {
            throw field.fault("is not among " + String.join(", ", Region.SHARED));
        }
        return name;
    }

    private static OverAge overAge(Section section) {
        return new OverAge(section.text("name"), section.required("phone").phone());
    }
}
