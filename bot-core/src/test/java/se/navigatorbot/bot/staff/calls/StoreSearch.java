package se.navigatorbot.bot.staff.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.staff.calls.RememberingDocuments.Bytes;

/** Looks into every key of a store, also into what is sealed, and into files. */
final class StoreSearch {

    private final List<String> words;

    StoreSearch(String... words) {
        this.words = List.of(words);
    }

    /** Keys that hold one of the words, in the clear or sealed. */
    TreeSet<String> in(RedisServer server) {
        TreeSet<String> found = new TreeSet<>();
        for (Object key : (List<?>) Objects.requireNonNull(server.ask("KEYS", "*"))) {
            String name = text((byte[]) key);
            if (sings(name) || sings(content(server, name))) {
                found.add(name);
            }
        }
        return found;
    }

    /** Whether files hold one of the words, or bytes that were sealed over one of them. */
    boolean inFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (inFile(file)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether they hold none; files that go away meanwhile are looked for again. */
    boolean nothingIn(Path folder) {
        try {
            return !inFiles(folder);
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return false;
        }
    }

    boolean inFile(Path file) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        return words.stream().anyMatch(bytes::contains)
                || RememberingDocuments.SEALED.entrySet().stream()
                        .filter(entry -> words.stream().anyMatch(entry.getValue()::contains))
                        .anyMatch(entry ->
                                bytes.contains(new String(entry.getKey().all(), StandardCharsets.ISO_8859_1)));
    }

    private static @Nullable Object content(RedisServer server, String key) {
        return switch (text((byte[]) Objects.requireNonNull(server.ask("TYPE", key)))) {
            case "string" -> server.ask("GET", key);
            case "hash" -> server.ask("HGETALL", key);
            case "zset" -> server.ask("ZRANGE", key, "0", "-1");
            case "stream" -> server.ask("XRANGE", key, "-", "+");
            default -> throw new IllegalStateException("a type that this search does not know: " + key);
        };
    }

    private boolean sings(@Nullable Object content) {
        if (content instanceof List<?> parts) {
            return parts.stream().anyMatch(this::sings);
        }
        if (content instanceof byte[] bytes) {
            return sings(text(bytes)) || sings(RememberingDocuments.SEALED.get(new Bytes(bytes)));
        }
        return content instanceof String text && words.stream().anyMatch(text::contains);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What was sealed over one of the words. */
    long sealed() {
        return RememberingDocuments.SEALED.values().stream().filter(this::sings).count();
    }

    @Override
    public String toString() {
        return Map.of("words", words.size()).toString();
    }
}
