package se.navigatorbot.admin.whole;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What {@code ./mvnw} ends in: the bot in a process of its own, from the classes that were compiled just now. It ends
 * when the build is ended, and the build ends with it.
 */
public final class StartBot {

    private static final int LONGEST_END = 20;

    private StartBot() {}

    /** @param words the folder of the project, where the bot keeps its data */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path project = Path.of(words[0]);
        Path target = project.resolve("bot-core").resolve("target");
        String classes = target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("bot-classpath")).strip();
        Process bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        classes,
                        "se.navigatorbot.bot.NavigatorBot")
                .directory(project.toFile())
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(bot)));
        int code = bot.waitFor();
        if (code != 0) {
            throw new IllegalStateException("the bot ended with " + code);
        }
    }

    private static void end(Process bot) {
        bot.destroy();
        try {
            bot.waitFor(LONGEST_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
