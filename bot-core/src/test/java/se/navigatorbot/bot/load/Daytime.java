package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A region in which it is the middle of a working day whenever a run is started: reminders go at no other hour, and no
 * run should have to wait for one.
 */
record Daytime(ZoneId zone) {

    private static final int NOON = 12;
    private static final int HALF_A_DAY = 12;
    private static final String SHIPPED = "/region/blekinge.yml";
    private static final String ITS_ZONE = "zone: Europe/Stockholm";

    /** Where it is about noon now. The signs of these names are turned round. */
    static Daytime now() {
        int ahead = NOON - ZonedDateTime.now(ZoneId.of("Etc/GMT")).getHour();
        int within = ahead < -HALF_A_DAY ? ahead + 2 * HALF_A_DAY : ahead;
        return new Daytime(
                ZoneId.of(within == 0 ? "Etc/GMT" : "Etc/GMT" + (within > 0 ? "-" : "+") + Math.abs(within)));
    }

    /** The region that is shipped, moved there; written into a folder. */
    Path region(Path folder) {
        try (var in = Daytime.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("no " + SHIPPED);
            }
            String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("region.yml"), shipped.replace(ITS_ZONE, "zone: " + zone));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
