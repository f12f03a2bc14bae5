import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Writes down which classes the shell needs, so that a later start finds them ready: starts the shell, lets it run a few
 * commands against a server that gives short answers, and keeps what Java loaded. Run by the build as a single file.
 * A Java that cannot keep classes leaves no archive, and the shell starts without.
 *
 * <p>Words: the program java, the folder with the shell's jar, where the archive goes.
 */
final class ClassArchive {

    private static final String STATUS = "{\"well\":true,\"now\":\"2026-11-23T10:00:00\",\"lines\":"
            + "[{\"part\":\"store\",\"state\":\"up\",\"sentence\":\"bra\"}]}";
    private static final String NOTHING = "{\"rows\":[],\"total\":0}";
    /** The last one goes the way of TLS as far as the store of certificates. */
    private static final String COMMANDS = "help\nstatus\nevent list\nstatus --output json\n"
            + "login --server https://127.0.0.1:1 --user nobody --password-file %s\nquit\n";

    private ClassArchive() {}

    public static void main(String[] words) throws Exception {
        Path archive = Path.of(words[2]);
        Files.deleteIfExists(archive);
        Path password = Files.writeString(archive.resolveSibling("password"), "none");
        Path typed = Files.writeString(archive.resolveSibling("typed"), String.format(COMMANDS, password));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ClassArchive::answer);
        server.start();
        try {
            run(words[0], Path.of(words[1], "admin-shell.jar"), archive, server, typed);
        } finally {
            server.stop(0);
            Files.deleteIfExists(typed);
            Files.deleteIfExists(password);
        }
    }

    private static void run(String java, Path jar, Path archive, HttpServer server, Path typed) throws Exception {
        String keep = archive.toString().endsWith(".aot") ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        ProcessBuilder shell = new ProcessBuilder(
                        java,
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        keep + archive,
                        "-Xlog:disable",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString())
                .redirectInput(typed.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("NAVIGATOR_HOME", typed.getParent().toString());
        shell.environment().put("NAVIGATOR_SERVER_URL", "http://127.0.0.1:" + server.getAddress().getPort());
        shell.environment().put("NAVIGATOR_TOKEN", "none");
        Process process = shell.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the shell does not end by itself");
        }
    }

    private static void answer(HttpExchange call) throws IOException {
        byte[] body = (call.getRequestURI().getPath().endsWith("/status") ? STATUS : NOTHING)
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
