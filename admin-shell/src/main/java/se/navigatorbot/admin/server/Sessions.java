package se.navigatorbot.admin.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import se.navigatorbot.admin.fault.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers who is logged in, in a file that only its owner may read: in the folder {@code NAVIGATOR_HOME}, else
 * {@code ~/.config/navigator}. {@code NAVIGATOR_SERVER_URL} and {@code NAVIGATOR_TOKEN} win over the file; a remembered
 * token is never sent to another server than the one that gave it.
 */
public final class Sessions {

    private static final String NOWHERE = "http://localhost:8080";

    private final Environment environment;
    private final JsonMapper json = JsonMapper.shared();

    Sessions(Environment environment) {
        this.environment = environment;
    }

    /** The one to work in, possibly not logged in. */
    public Session current() {
        Optional<Session> kept = kept();
        String given = address(environment.getProperty("NAVIGATOR_SERVER_URL", ""));
        String server = given.isEmpty() ? kept.map(Session::server).orElse(NOWHERE) : given;
        String token = environment.getProperty("NAVIGATOR_TOKEN", "").strip();
        if (!token.isEmpty()) {
            return new Session(server, token, "", List.of());
        }
        return kept.filter(session -> session.server().equals(server))
                .orElseGet(() -> new Session(server, "", "", List.of()));
    }

    /** What stands before the cursor. */
    public String prompt() {
        Session session = current();
        return session.centres().isEmpty()
                ? "navigator › "
                : "navigator " + String.join(",", session.centres()) + " › ";
    }

    /** Remembers it; only the owner can read the file at any moment. */
    public void keep(Session session) {
        try {
            Files.createDirectories(folder());
            Path fresh = Files.createTempFile(folder(), "session", ".new");
            ownerOnly(fresh);
            Files.write(fresh, json.writeValueAsBytes(session));
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadInput("Inloggningen kan inte sparas i " + folder() + ". Ange en annan mapp i NAVIGATOR_HOME.");
        }
    }

    /** Forgets it. */
    public void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new BadInput("Filen " + file() + " kan inte tas bort. Ta bort den själv: där står inloggningen.");
        }
    }

    /** A server's address as it is kept. */
    public static String address(String typed) {
        String address = typed.strip();
        while (address.endsWith("/")) {
            address = address.substring(0, address.length() - 1);
        }
        if (!address.isEmpty() && !address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new BadInput("\"" + typed + "\" är ingen adress. Skriv till exempel https://navigator.exempel.se. "
                    + "Inget är gjort.");
        }
        return address;
    }

    private Optional<Session> kept() {
        try {
            return Files.exists(file())
                    ? Optional.of(json.readValue(Files.readString(file()), Session.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path file() {
        return folder().resolve("session.json");
    }

    /** Where this program keeps what it remembers. */
    public Path folder() {
        String home = environment.getProperty("NAVIGATOR_HOME", "");
        return home.isBlank() ? Path.of(System.getProperty("user.home", "."), ".config", "navigator") : Path.of(home);
    }
}
