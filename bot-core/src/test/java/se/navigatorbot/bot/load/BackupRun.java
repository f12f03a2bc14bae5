package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long it takes to copy a store of many people while the bot runs, and to bring the copy into an empty one, as an
 * operator does both; in the end the restored bot must find everybody.
 *
 * <p>Arguments: people (100000).
 */
public final class BackupRun {

    private static final Logger log = LoggerFactory.getLogger(BackupRun.class);
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String CENTRE = "ronneby";

    private BackupRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Path.of(
                        "bot-core/target/load/backup-" + ProcessHandle.current().pid())
                .toAbsolutePath();
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path file = folder.resolve("copy");
        try (BroadcastHouse house = new BroadcastHouse(before, NOWHERE)) {
            house.start();
            house.fill(people, CENTRE);
            long begun = System.nanoTime();
            house.backup(file);
            log.info("{} people: copied in {} s, {} MB", people, seconds(begun), Files.size(file) >> 20);
        }
        try (BroadcastHouse house = new BroadcastHouse(after, NOWHERE)) {
            Files.copy(before.resolve("key"), after.resolve("key"), StandardCopyOption.COPY_ATTRIBUTES);
            long begun = System.nanoTime();
            restore(file, after);
            log.info("restored in {} s", seconds(begun));
            house.start();
            log.info("found after it: {} of {}", house.recipients(CENTRE), people);
        }
        System.exit(0);
    }

    private static void restore(Path file, Path data) throws IOException, InterruptedException {
        Bot bot = Bot.alone(data);
        List<String> command = new ArrayList<>(bot.command(List.of("-Xmx256m")));
        command.addAll(command.indexOf("-jar") + 2, List.of("restore", file.toString()));
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("the restore ended " + ended);
        }
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - since) / 1e9);
    }
}
