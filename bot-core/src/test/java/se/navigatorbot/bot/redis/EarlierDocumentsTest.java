package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents as version 0.1.0 wrote them, one file for each type that is sealed: this house reads them without losing
 * anything, and reads them also with something in them that it does not know. What a file lacks may be added to a type;
 * what stands in one must keep its name and form.
 */
class EarlierDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    /** Of the key below, at the home "somewhere": the bytes of a sealed document, whatever it holds. */
    private static final String KEY = "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final JsonMapper json = StoreMapper.create();

    static Stream<String> types() {
        return Stream.of(files()).sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_read_without_losing_anything(String type) throws Exception {
        JsonNode earlier = json.readTree(Files.readString(FOLDER.resolve(type + ".json")));
        Object read = json.treeToValue(earlier, Class.forName(type));

        assertThat(lost(earlier, json.readTree(json.writeValueAsString(read)))).isEmpty();

        ObjectNode newer = earlier.deepCopy().asObject();
        newer.putObject("addedLater").put("a", 1);
        assertThat(json.treeToValue(newer, Class.forName(type)).toString()).isNotEmpty();
    }

    @Test
    void sealed_bytes_of_an_earlier_house_open() throws IOException {
        byte[] sealed = Base64.getDecoder()
                .decode(Files.readString(FOLDER.resolve("sealed.txt")).strip());

        assertThat(new SealedDocuments(json, StoreKey.parse(KEY)).open(sealed, Map.class, "somewhere"))
                .isEqualTo(Map.of("name", "Åsa"));
    }

    /** So a new word raises the schema, and the schema is raised for nothing else than what is listed. */
    @Test
    void the_schema_is_that_of_the_newest_word() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("words.tsv")).stream()
                        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf('\t'))))
                        .max())
                .hasValue(StoreIdentity.SCHEMA);
    }

    private static Set<String> lost(JsonNode earlier, JsonNode now) {
        Set<String> lost = new TreeSet<>();
        earlier.properties().forEach(property -> {
            JsonNode kept = now.path(property.getKey());
            if (property.getValue().isObject()) {
                lost(property.getValue(), kept).forEach(deeper -> lost.add(property.getKey() + "." + deeper));
            } else if (!kept.equals(property.getValue()) && !holds(property.getValue(), kept)) {
                lost.add(property.getKey());
            }
        });
        return lost;
    }

    private static boolean holds(JsonNode earlier, JsonNode now) {
        if (!earlier.isArray() || !now.isArray() || earlier.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            boolean same = earlier.get(i).equals(now.get(i));
            if (!same
                    && !(earlier.get(i).isObject()
                            && lost(earlier.get(i), now.get(i)).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static String[] files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
