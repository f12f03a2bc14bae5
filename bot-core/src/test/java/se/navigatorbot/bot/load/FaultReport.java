package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run came to, and per promise of the house the figure, the test that holds it, what that test said when it ran
 * last and how much it played, and the date; what no test plays is listed as not run, and what this run did not play as
 * not played. Written to {@code target/faults.md} of the module.
 */
final class FaultReport {

    private static final Pattern COUNTS = Pattern.compile(
            "<testsuite[^>]* tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

    private static final String NOT_PLAYED = "not played";

    private final Path module;

    /** @param module folder of bot-core */
    FaultReport(Path module) {
        this.module = module.toAbsolutePath();
    }

    void write(long seed, List<String> struck, Map<String, Integer> played, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("# What was done to the house, and what came of it");
        lines.add("");
        lines.add("Seed " + seed + ", " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lines.add("");
        lines.add("| fault | what | lasted | texts refused at first |");
        lines.add("|---|---|---|---|");
        struck.forEach(line -> lines.add("| " + line + " |"));
        lines.add("");
        lines.add("Acknowledged " + verdict.acknowledged() + ", messages at the provider " + verdict.answers()
                + ", of unknown outcome " + verdict.unknown() + " (" + verdict.arrived()
                + " of them had arrived), not done "
                + verdict.open() + ", differences " + verdict.differences().size() + ".");
        lines.add("");
        verdict.differences().forEach(difference -> lines.add("- " + difference));
        lines.add("");
        lines.add("Looked at besides: " + counts(played, List.of("pairs", "readiness", "unready", "lines", "stopped"))
                + ". Texts of one person that two processes took, in another order: "
                + played.getOrDefault("between", 0)
                + ".");
        lines.add("");
        lines.add("| no. | promise | figure | test | result | date |");
        lines.add("|---|---|---|---|---|---|");
        String run = verdict.differences().isEmpty() ? "held" : "BROKEN";
        promises().forEach(promise -> lines.add(row(promise.split("\t"), run, played)));
        save(lines);
    }

    private String row(String[] promise, String run, Map<String, Integer> played) {
        if (promise[3].startsWith("-")) {
            return "| " + promise[0] + " | " + promise[1] + " | " + promise[2] + " | | not run"
                    + promise[3].substring(1) + " | |";
        }
        StringBuilder results = new StringBuilder();
        String date = "";
        for (String test : promise[3].split(", ")) {
            Optional<Path> result = result(test);
            String said = test.equals("FaultRun")
                    ? played(promise, run, played)
                    : result.map(this::said).orElse("not run here");
            results.append(results.isEmpty() ? "" : ", ").append(said);
            date = test.equals("FaultRun") && !said.equals(NOT_PLAYED)
                    ? day(Instant.now())
                    : result.map(FaultReport::written).orElse(date);
        }
        return "| " + promise[0] + " | " + promise[1] + " | " + promise[2] + " | " + promise[3] + " | " + results
                + " | " + date + " |";
    }

    /** The last column of the list names what this run must have done for the promise; of its faults one is enough. */
    static String played(String[] promise, String run, Map<String, Integer> played) {
        List<String> words = List.of(promise[4].split(", "));
        List<String> faults = words.stream().filter(FaultReport::isFault).toList();
        boolean struck = faults.isEmpty() || faults.stream().anyMatch(played::containsKey);
        boolean all = words.stream().filter(word -> !isFault(word)).allMatch(word -> played.getOrDefault(word, 0) > 0);
        return struck && all ? run + ", " + counts(played, words) : NOT_PLAYED;
    }

    private static String counts(Map<String, Integer> played, List<String> words) {
        return words.stream()
                .filter(word -> played.getOrDefault(word, 0) > 0)
                .map(word -> played.get(word) + " " + word)
                .collect(Collectors.joining(", "));
    }

    private static boolean isFault(String word) {
        return Stream.of(Fault.values()).anyMatch(fault -> fault.name().equals(word));
    }

    private List<String> promises() {
        try {
            return Files.readAllLines(module.resolve("src/test/load/promises.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the build wrote down about a test class when it ran last, in any module. */
    private Optional<Path> result(String test) {
        return Stream.of("bot-core", "channels", "intents", "admin-shell")
                .map(name -> module.resolveSibling(name).resolve("target/surefire-reports"))
                .filter(Files::isDirectory)
                .flatMap(FaultReport::files)
                .filter(file -> file.getFileName().toString().matches("TEST-.*\\." + test + "\\.xml"))
                .findFirst();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(Path file) {
        try {
            Matcher counts = COUNTS.matcher(Files.readString(file).replaceAll("\\s+", " "));
            if (!counts.find()) {
                return "unreadable";
            }
            int bad = Integer.parseInt(counts.group(2)) + Integer.parseInt(counts.group(4));
            int ran = Integer.parseInt(counts.group(1)) - Integer.parseInt(counts.group(3));
            if (ran == 0) {
                return NOT_PLAYED;
            }
            return bad > 0 ? "BROKEN: " + bad + " of " + counts.group(1) : "held, " + ran + " tests";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Path file) {
        try {
            return day(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void save(List<String> lines) {
        try {
            Files.createDirectories(module.resolve("target"));
            Files.write(module.resolve("target/faults.md"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
