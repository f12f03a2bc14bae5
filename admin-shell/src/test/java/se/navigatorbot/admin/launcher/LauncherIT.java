package se.navigatorbot.admin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the build leaves in its folder starts, says what it should and ends with the right code. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    Path home;

    private String java = System.getProperty("java.home");

    record Said(int code, String out, String err) {}

    @Test
    void theLauncherRunsOneCommand() throws Exception {
        Said help = run(TARGET.resolve("navigator"), "hjälp", "öppettider", "visa");

        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Visar öppettider dag för dag.").contains("hours show --centre ronneby");
        assertThat(help.code()).isZero();
        assertThat(TARGET.resolve("navigator-files")).isDirectoryContaining("regex:.*/classes\\.(jsa|aot)");
    }

    @Test
    void aMistakeEndsWithACodeAndASentence() throws Exception {
        Said mistake = run(TARGET.resolve("navigator"), "event", "add", "--kind", "cv_workshop");

        assertThat(mistake.code()).isEqualTo(64);
        assertThat(mistake.out()).isEmpty();
        assertThat(mistake.err()).contains("Det saknas --start", "Inget är gjort");
    }

    @Test
    void withoutItsFilesItStartsTheJar() throws Exception {
        Path elsewhere = Files.createDirectory(home.resolve("flyttad hit"));
        Files.copy(TARGET.resolve("navigator"), elsewhere.resolve("navigator"))
                .toFile()
                .setExecutable(true);
        Files.copy(TARGET.resolve("admin-shell.jar"), elsewhere.resolve("admin-shell.jar"));
        Path link = Files.createSymbolicLink(home.resolve("nav"), elsewhere.resolve("navigator"));

        Said away = run(link, "status");

        assertThat(away.code()).isEqualTo(69);
        assertThat(away.err()).contains("går inte att nå", "Inget är ändrat");
    }

    @Test
    void beforeAnythingIsPackedItStartsTheClasses() throws Exception {
        Path fresh = Files.createDirectory(home.resolve("nyss byggt"));
        Files.copy(TARGET.resolve("navigator"), fresh.resolve("navigator"))
                .toFile()
                .setExecutable(true);
        Files.copy(TARGET.resolve("navigator-classpath"), fresh.resolve("navigator-classpath"));
        Path classes = Files.createSymbolicLink(fresh.resolve("classes"), TARGET.resolve("classes"));

        Said help = run(fresh.resolve("navigator"), "hjälp", "öppettider", "visa");
        Files.delete(classes);

        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("hours show --centre ronneby");
        assertThat(help.code()).isZero();
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        java = home.toString();

        Said nothing = run(TARGET.resolve("navigator"), "help");

        assertThat(nothing.err()).isEqualToIgnoringNewLines("Det saknas Java 17 eller nyare. Inget blev gjort.");
        assertThat(nothing.code()).isEqualTo(69);
    }

    @Test
    void theLauncherForWindowsStartsTheSameWay() throws Exception {
        String windows = Files.readString(TARGET.resolve("navigator.cmd"));
        String here = Files.readString(TARGET.resolve("navigator"));

        for (String option :
                List.of("-XX:SharedArchiveFile=", "-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:AOTCache=")) {
            assertThat(windows).contains(option);
            assertThat(here).contains(option);
        }
        assertThat(windows).contains("%*", "exit /b %ERRORLEVEL%").isASCII();
        assertThat(windows.lines().filter(line -> line.contains("%*")))
                .as("never within brackets, which a typed bracket would end")
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("\"%java%\""));
    }

    private Said run(Path program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        Path out = home.resolve("out");
        Path err = home.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", java);
        // As a nightly job has it: a locale without å, ä and ö.
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("NAVIGATOR_HOME", home.toString());
        builder.environment().put("NAVIGATOR_SERVER_URL", "http://127.0.0.1:1");
        builder.environment().put("NAVIGATOR_TOKEN", "none");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
