package se.navigatorbot.admin.server;

import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * Connections to one server. Java reads its store of trusted certificates whenever a client is made, a fifth of the time
 * of a command; for an address without TLS it is given a store that trusts nobody instead.
 */
final class Wire {

    private Wire() {}

    /** @param server an address that begins with http: or https: */
    static HttpClient to(String server, Duration connect) {
        HttpClient.Builder wire =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(connect);
        return server.startsWith("https:")
                ? wire.build()
                : wire.sslContext(trustingNobody()).build();
    }

    private static SSLContext trustingNobody() {
        try {
            SSLContext nobody = SSLContext.getInstance("TLS");
            nobody.init(null, new TrustManager[0], null);
            return nobody;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
