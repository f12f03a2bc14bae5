package se.navigatorbot.bot.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets whoever asks on this machine see why health is as it is; the world sees up or down. */
final class DetailsHere implements HealthEndpointGroupsPostProcessor {

    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
        Map<String, HealthEndpointGroup> named = new HashMap<>();
        groups.getNames().forEach(name -> {
            HealthEndpointGroup group = groups.get(name);
            if (group != null) {
                named.put(name, new Group(group));
            }
        });
        return HealthEndpointGroups.of(new Group(groups.getPrimary()), named);
    }

    private static boolean askedHere() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (!(attributes instanceof ServletRequestAttributes web)) {
            return false;
        }
        HttpServletRequest request = web.getRequest();
        String from = request.getRemoteAddr();
        boolean proxied = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return !proxied && (from.startsWith("127.") || from.equals("::1") || from.equals("0:0:0:0:0:0:0:1"));
    }

    private record Group(HealthEndpointGroup as) implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return as.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext context) {
            return askedHere();
        }

        @Override
        public boolean showDetails(SecurityContext context) {
            return askedHere();
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return as.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return as.getHttpCodeStatusMapper();
        }

        @Override
        public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
            return as.getAdditionalPath();
        }
    }
}
