package se.navigatorbot.bot.offers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where a request comes from: whoever is connected, or behind proxies of our own what the outermost of them says. Only
 * they are believed, since anybody may write the header.
 */
final class TrustedProxies {

    private static final int LONGEST = 64;

    private final List<IpAddressMatcher> trusted;

    /**
     * @param trusted addresses and networks such as {@code 10.1.0.0/16}
     * @throws IllegalArgumentException naming the setting when one of them is neither
     */
    TrustedProxies(List<String> trusted) {
        try {
            this.trusted = trusted.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(IpAddressMatcher::new)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "navigator.trusted-proxies must be addresses or networks like 10.1.0.0/16", e);
        }
    }

    String client(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        List<String> said = new ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For")).forEach(line -> said.addAll(List.of(line.split(","))));
        for (int i = said.size() - 1; i >= 0 && trusts(client); i--) {
            client = said.get(i).strip();
        }
        return client.length() <= LONGEST ? client : client.substring(0, LONGEST);
    }

    private boolean trusts(String address) {
        try {
            return trusted.stream().anyMatch(one -> one.matches(address));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
