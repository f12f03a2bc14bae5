package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bot as an operator starts it: its jar and public settings alone, limits off. */
record Bot(String java, Path jar, Map<String, String> settings) {

    static final int PORT = Service.freePort();

    /** What the build made, on this Java, with a Redis elsewhere. */
    static Bot withRedis(Path folder, int redisPort) {
        return on(folder, Map.of("navigator.redis.url", "redis://127.0.0.1:" + redisPort));
    }

    /** What the build made, on this Java, with a store that these settings tell. */
    static Bot on(Path folder, Map<String, String> store) {
        Map<String, String> settings = settings(folder);
        settings.putAll(store);
        settings.put("navigator.key-file", key(folder).toString());
        return new Bot(ownJava(), builtJar(), settings);
    }

    /** With the Redis that it brings up itself. */
    static Bot alone(Path folder) {
        return new Bot(ownJava(), builtJar(), settings(folder));
    }

    static URI webhook() {
        return Service.local(PORT, "/channels/sms/twilio");
    }

    Bot on(String otherJava) {
        return new Bot(otherJava, jar, settings);
    }

    Bot with(Path otherJar) {
        return new Bot(java, otherJar, settings);
    }

    List<String> command(List<String> javaOptions) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        return command;
    }

    static String ownJava() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** As seen from the folder of the house or of this module. */
    static Path builtJar() {
        Path fromAbove = Path.of("bot-core/target/bot-core.jar");
        return (Files.exists(fromAbove) ? fromAbove : Path.of("target/bot-core.jar")).toAbsolutePath();
    }

    private static Map<String, String> settings(Path folder) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(PORT));
        settings.put("navigator.data-dir", folder.toString());
        settings.put("navigator.public-url", "http://127.0.0.1:" + PORT);
        settings.put("navigator.sms.mode", "live");
        settings.put("navigator.sms.twilio.account-sid", "AC00000000000000000000000000000000");
        settings.put("navigator.sms.twilio.auth-token", "12345");
        settings.put("navigator.sms.twilio.from", "+46700000000");
        settings.put("navigator.sms.twilio.api-base-url", "http://127.0.0.1:" + Peers.PROVIDER_PORT);
        settings.put("navigator.sms.twilio.rate-per-second", "0");
        settings.put("navigator.limits.answers-per-ten-minutes", "0");
        settings.put("navigator.limits.new-senders-per-hour", "0");
        settings.put("navigator.limits.sms-parts-per-day", "0");
        settings.put("navigator.limits.equal-exchanges", "0");
        return settings;
    }

    private static Path key(Path folder) {
        Path key = folder.resolve("key");
        try {
            if (!Files.exists(key)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(folder);
                Files.writeString(key, "1:" + Base64.getEncoder().encodeToString(random));
                Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
