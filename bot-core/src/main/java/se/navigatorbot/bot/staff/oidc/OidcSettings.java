package se.navigatorbot.bot.staff.oidc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.navigatorbot.bot.staff.Role;

/**
 * How the organisation's own log-in is used.
 *
 * @param issuer its address, empty for none
 * @param name what the button says
 * @param groupsClaim the claim that lists groups
 * @param roles what a group makes of its members
 * @param centres ids of centres that a group belongs to
 */
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String name,
        List<String> scopes,
        String groupsClaim,
        Map<String, Role> roles,
        Map<String, String> centres) {

    public OidcSettings {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
        centres = Map.copyOf(centres);
    }

    public boolean on() {
        return !issuer.isEmpty();
    }

    /** Reads {@code group=role, group=role}. */
    static Map<String, Role> roles(String text) {
        return pairs(
                "roles",
                text,
                word -> Role.of(word)
                        .orElseThrow(() -> new IllegalStateException("navigator.oidc.roles names the role " + word
                                + ", which does not exist; use coach, counsellor,"
                                + " scout, guide, employer_contact or administrator.")));
    }

    /** Reads {@code group=centre, group=centre}. */
    static Map<String, String> centres(String text, List<String> known) {
        return pairs("centres", text, word -> {
            if (!known.contains(word)) {
                throw new IllegalStateException("navigator.oidc.centres names the centre " + word
                        + ", which the region does not have; use one of " + String.join(", ", known) + ".");
            }
            return word;
        });
    }

    private static <T> Map<String, T> pairs(String setting, String text, Function<String, T> read) {
        Map<String, T> pairs = new LinkedHashMap<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> {
                    int equal = pair.lastIndexOf('=');
                    if (equal < 1) {
                        throw new IllegalStateException("navigator.oidc." + setting + " holds \"" + pair
                                + "\"; write group=word, with commas between.");
                    }
                    pairs.put(
                            pair.substring(0, equal).strip(),
                            read.apply(pair.substring(equal + 1).strip()));
                });
        return pairs;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
