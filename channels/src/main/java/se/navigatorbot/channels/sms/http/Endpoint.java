package se.navigatorbot.channels.sms.http;

import java.net.URI;
import java.util.Locale;

/**
 * Where requests go.
 *
 * @param authority what stands in the Host header
 * @param prefix a path before every path, empty for none
 */
public record Endpoint(boolean tls, String host, int port, String authority, String prefix) {

    /**
     * An address without a slash at its end, checked.
     *
     * @throws IllegalArgumentException when it is no http or https address
     */
    public static String origin(String url) {
        Endpoint.of(url);
        String stripped = url.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /**
     * @param baseUrl such as {@code https://api.twilio.com} or {@code http://127.0.0.1:9000}
     * @throws IllegalArgumentException when it is no http or https address
     */
    public static Endpoint of(String baseUrl) {
        URI uri = URI.create(baseUrl.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (uri.getHost() == null || !(tls || scheme.equals("http"))) {
            throw new IllegalArgumentException("not an http or https address");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new Endpoint(tls, uri.getHost(), port, uri.getRawAuthority(), prefix);
    }
}
