package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java machine of its own for a run that has the whole bot in its process. Maven's machine will not do: it has the
 * quick compiler alone, under which opening what is sealed takes ten times as long as in the bot's.
 */
final class Apart {

    private static final String HERE = "load.apart";

    private Apart() {}

    /**
     * Runs a main class of the tests with the options of {@code small-machine.options}.
     *
     * @return false when this is that machine, and the caller is to go on
     */
    static boolean ran(Class<?> main, String... args) throws IOException, InterruptedException {
        if (Boolean.getBoolean(HERE)) {
            return false;
        }
        List<String> command =
                new ArrayList<>(List.of(Bot.ownJava(), "@" + options(), "-D" + HERE + "=true", "-cp", classPath()));
        command.add(main.getName());
        command.addAll(List.of(args));
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + ended);
        }
        return true;
    }

    private static String classPath() {
        return Apart.class.getClassLoader() instanceof URLClassLoader maven
                ? Arrays.stream(maven.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
                : System.getProperty("java.class.path");
    }

    private static Path options() {
        Path fromAbove = Path.of("bot-core/small-machine.options");
        return Files.exists(fromAbove) ? fromAbove : Path.of("small-machine.options");
    }
}
