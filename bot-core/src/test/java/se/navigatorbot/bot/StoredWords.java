package se.navigatorbot.bot;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Documents;

/**
 * Every word that the house writes into the store: of the enums inside whatever is sealed, and the names of requests. A
 * version that does not know one cannot read the document.
 */
final class StoredWords {

    /** A number, a tab, a type, a tab, the words that the schema of that number added. */
    private static final Path TABLE = Path.of("src/test/resources/documents/words.tsv");

    private static final String REQUESTS = "request";

    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Set<Type> seen = new HashSet<>();

    private StoredWords() {}

    /** What the house can write. */
    static Map<String, Set<String>> of(JavaClasses house) {
        StoredWords found = new StoredWords();
        Set<JavaClass> requests = house.stream()
                .filter(one -> one.isAssignableTo(Request.class) && !one.isInterface())
                .collect(toCollection(HashSet::new));
        found.words.put(
                REQUESTS, requests.stream().map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new)));
        Stream<JavaClass> sealed = house.stream()
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(other -> other.getTargetClass().isEquivalentTo(Documents.class)))
                .flatMap(one -> one.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .filter(type -> type.getName().startsWith("se.navigatorbot.") && type.isRecord());
        Stream.concat(requests.stream(), sealed).map(JavaClass::reflect).forEach(found::look);
        found.look(Progress.class);
        return found.words;
    }

    /** What the table says. */
    static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(TABLE)) {
                String[] columns = line.split("\t");
                listed.computeIfAbsent(columns[1], type -> new TreeSet<>())
                        .addAll(Arrays.asList(columns[2].split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }

    private void look(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(this::look);
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("se.navigatorbot.")) {
            lookInto(plain);
        }
    }

    private void lookInto(Class<?> type) {
        if (type.isEnum()) {
            words.put(
                    type.getName(),
                    Arrays.stream(type.getEnumConstants())
                            .map(word -> ((Enum<?>) word).name())
                            .collect(toCollection(TreeSet::new)));
        } else if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::look);
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::look);
        }
    }
}
