package se.navigatorbot.bot.desk.door;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of the desk as the world outside knows them. */
final class OwnAddress {

    private final String publicUrl;

    /**
     * @param publicUrl under which browsers reach the house; empty for as each call came
     */
    OwnAddress(String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The whole address of that path, during a call. */
    String of(String path) {
        return publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString()
                : publicUrl + path;
    }
}
