package se.navigatorbot.admin.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.navigatorbot.admin.fault.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what the columns of a file meant, for the next file with the same heads. Holds heads alone, no people. */
public final class Mappings {

    private static final String FILE = "import-columns.json";

    private final Path folder;
    private final JsonMapper json = JsonMapper.shared();

    public Mappings(Path folder) {
        this.folder = folder;
    }

    /** Head to field, as remembered for files with these heads; empty for nothing. */
    public Map<String, Field> remembered(List<String> heads) {
        return kept().getOrDefault(signature(heads), Map.of());
    }

    public void remember(List<String> heads, Map<String, Field> meaning) {
        Map<String, Map<String, Field>> all = new HashMap<>(kept());
        all.put(signature(heads), meaning);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), json.writeValueAsBytes(all));
        } catch (IOException e) {
            throw new BadInput("Kolumnernas betydelse kan inte sparas i " + folder + ". Inget är gjort.");
        }
    }

    /**
     * Reads {@code Mobilnr=telefon,Tilltalsnamn=namn}.
     *
     * @throws BadInput when it cannot be read
     */
    public static Map<String, Field> read(String typed) {
        Map<String, Field> meaning = new LinkedHashMap<>();
        for (String part : typed.split(",")) {
            int equals = part.lastIndexOf('=');
            Field field =
                    equals < 1 ? null : Field.of(part.substring(equals + 1)).orElse(null);
            if (field == null) {
                throw new BadInput("\"" + part + "\" går inte att läsa. Skriv Kolumn=betydelse, där betydelsen är "
                        + Arrays.stream(Field.values()).map(Field::swedish).collect(Collectors.joining(", "))
                        + ". Inget är gjort.");
            }
            meaning.put(Field.plain(part.substring(0, equals)), field);
        }
        return meaning;
    }

    private Map<String, Map<String, Field>> kept() {
        try {
            return Files.exists(folder.resolve(FILE))
                    ? json.readValue(Files.readAllBytes(folder.resolve(FILE)), new TypeReference<>() {})
                    : Map.of();
        } catch (IOException | JacksonException e) {
            return Map.of();
        }
    }

    private static String signature(List<String> heads) {
        return heads.stream().map(Field::plain).sorted().collect(Collectors.joining("|"));
    }
}
