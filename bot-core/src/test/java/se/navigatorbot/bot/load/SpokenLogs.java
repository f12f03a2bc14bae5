package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the processes wrote into their logs: never a number of anybody, never a word that anybody was sent.
 *
 * @param lines how many were read
 * @param hits lines that tell too much, by file and number: they are not repeated
 */
record SpokenLogs(int lines, List<String> hits) {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\+?46|0)7030\\d{5}(?!\\d)");
    private static final int ENOUGH = 30;

    /** @param words texts that went out; the beginning of each is looked for */
    static SpokenLogs read(Path folder, Set<String> words) {
        List<String> beginnings = words.stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .filter(text -> text.length() >= ENOUGH)
                .map(text -> text.substring(0, ENOUGH))
                .toList();
        List<String> hits = new ArrayList<>();
        int lines = 0;
        for (Path file : logs(folder)) {
            List<String> all = lines(file);
            for (int i = 0; i < all.size(); i++) {
                if (tells(all.get(i), beginnings)) {
                    hits.add("line " + (i + 1) + " of " + file.getFileName() + " tells who it was or what was said");
                }
            }
            lines += all.size();
        }
        return new SpokenLogs(lines, hits);
    }

    private static boolean tells(String line, List<String> beginnings) {
        return NUMBER.matcher(line).find() || beginnings.stream().anyMatch(line::contains);
    }

    private static List<Path> logs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("bot-"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
