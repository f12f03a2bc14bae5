package se.navigatorbot.bot.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds and reads the region file that the setting {@code navigator.region} names. */
public final class RegionFiles {

    private RegionFiles() {}

    /**
     * @param named a shipped region ({@code blekinge}, {@code kronoberg}) or the path of a file
     * @throws RegionFault one line that says what is wrong and where
     */
    public static Region load(String named) {
        if (named.matches("[a-z0-9_-]+")) {
            return RegionReader.read(named + ".yml", resource(named));
        }
        Path path = Path.of(named);
        try {
            return RegionReader.read(String.valueOf(path.getFileName()), Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new RegionFault(named + ": is not text in UTF-8");
        } catch (IOException e) {
            throw new RegionFault(named + ": cannot be read; navigator.region names a shipped region or a file");
        }
    }

    /**
     * Reads a region as it is written in a file.
     *
     * @throws RegionFault one line that says what is wrong and where
     */
    public static Region read(String yaml) {
        return RegionReader.read("region.yml", yaml);
    }

    private static String resource(String name) {
        try (InputStream in = RegionFiles.class.getResourceAsStream("/region/" + name + ".yml")) {
            if (in == null) {
                throw new RegionFault(name + ": no such region is shipped; a file of your own is named with its path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RegionFault(name + ".yml: cannot be read");
        }
    }
}
