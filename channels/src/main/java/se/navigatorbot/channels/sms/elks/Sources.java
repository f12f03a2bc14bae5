package se.navigatorbot.channels.sms.elks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where 46elks may call from. The address is that of the connection; what a header claims is not believed. */
final class Sources {

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+(%\\w+)?");

    private final Set<InetAddress> allowed;

    /**
     * @param addresses as numbers; empty for anywhere
     * @throws IllegalArgumentException when one is no address
     */
    Sources(List<String> addresses) {
        this.allowed = addresses.stream().map(Sources::address).collect(Collectors.toUnmodifiableSet());
    }

    boolean allow(String caller) {
        return allowed.isEmpty() || allowed.contains(address(caller));
    }

    /** Only numbers: a name would be looked up. */
    private static InetAddress address(String typed) {
        if (!NUMBERS.matcher(typed).matches()) {
            throw new IllegalArgumentException("not an address");
        }
        try {
            return InetAddress.getByName(typed);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }
}
