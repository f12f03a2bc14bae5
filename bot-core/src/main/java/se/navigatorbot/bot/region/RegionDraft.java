package se.navigatorbot.bot.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The first version of a region file: its places, and what is the same in the whole country out of a shipped region. Every
 * centre is marked as an example, with its channels open to demonstration people only, until it has signed its own.
 */
public final class RegionDraft {

    private static final String SHIPPED = "/region/blekinge.yml";

    private RegionDraft() {}

    /**
     * A centre to be.
     *
     * @param week hours such as {@code 9-16}, Monday to Friday
     */
    public record Place(String id, String town, String address, String phone, String email, String week) {}

    /**
     * The file.
     *
     * @param commonName what all centres are called, as {@code Navigatorcentrum}
     * @param today written as the date of each decision
     */
    public static String yaml(String id, String name, String commonName, List<Place> places, String today) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Region ")
                .append(name)
                .append(". Check every line; the notes say what is only an example.\n\n")
                .append("id: ")
                .append(id)
                .append("\nname: ")
                .append(quoted(name))
                .append("\ncommonName: ")
                .append(quoted(commonName))
                .append("\nzone: Europe/Stockholm\n\nmunicipalities:\n");
        places.forEach(place -> yaml.append("  ")
                .append(place.id())
                .append(":\n    name: ")
                .append(quoted(place.town()))
                .append("\n    localities: []\n"));
        yaml.append("\ncentres:\n");
        places.forEach(place -> yaml.append(centre(place, commonName, today)));
        yaml.append("\nprogrammes:\n  navigatorcentrum:\n    name: ")
                .append(quoted(commonName))
                .append("\n    ages: 16-29\n    municipalities: [")
                .append(String.join(", ", places.stream().map(Place::id).toList()))
                .append("]\n\n")
                .append(shared())
                .append(
                        "faq: []\n\n# Whoever is too old for every programme gets a pointer, never a refusal.\noverAge:\n")
                .append("  name: kommunens arbetsmarknadsenhet\n  phone: ")
                .append(places.get(0).phone())
                .append('\n');
        return yaml.toString();
    }

    private static String centre(Place place, String commonName, String today) {
        StringBuilder centre = new StringBuilder();
        centre.append("  ")
                .append(place.id())
                .append(":\n    name: ")
                .append(quoted(commonName + " " + place.town()))
                .append("\n    town: ")
                .append(quoted(place.town()))
                .append(
                        "\n    # Take this line away when the centre has signed.\n    example: true\n    municipality: ")
                .append(place.id())
                .append("\n    address: ")
                .append(quoted(place.address()))
                .append("\n    phone: ")
                .append(place.phone())
                .append("\n    email: ")
                .append(place.email())
                .append("\n    directions: ")
                .append(quoted("Fråga i receptionen."))
                .append("\n    week:\n");
        for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
            centre.append("      ")
                    .append(day)
                    .append(": ")
                    .append(place.week())
                    .append('\n');
        }
        centre.append("    neighbours: []\n    channels:\n");
        for (String channel : List.of("sms", "telegram", "webchat")) {
            centre.append("      ")
                    .append(channel)
                    .append(": { date: ")
                    .append(today)
                    .append(", by: exempel, decision: exempel utan beslut, audience: demonstration }\n");
        }
        return centre.toString();
    }

    /** Roles, subjects and helplines are the same everywhere. */
    private static String shared() {
        try (InputStream in = Objects.requireNonNull(RegionDraft.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(whole.indexOf("\nroles:") + 1, whole.indexOf("\nfaq:") + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "").replace("\"", "") + '"';
    }
}
