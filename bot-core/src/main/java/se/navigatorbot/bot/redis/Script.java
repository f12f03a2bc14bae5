package se.navigatorbot.bot.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Lua script of {@code resources/lua}. Each opens with what it does, what it returns, and its KEYS and ARGV; one
 * typed class calls it.
 *
 * @param name path below {@code lua} without ending, such as {@code inbox/accept}
 * @param source its text
 * @param sha what Redis calls it by
 */
public record Script(String name, String source, String sha) {

    public static Script load(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/lua/" + name + ".lua")) {
            if (in == null) {
                throw new IllegalArgumentException("no script lua/" + name + ".lua");
            }
            byte[] source = in.readAllBytes();
            String sha =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
            return new Script(name, new String(source, StandardCharsets.UTF_8), sha);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows the name. */
    @Override
    public String toString() {
        return "lua/" + name;
    }
}
