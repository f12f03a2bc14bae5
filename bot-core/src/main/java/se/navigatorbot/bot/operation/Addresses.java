package se.navigatorbot.bot.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The addresses that a person may open, as far as this house serves them. */
final class Addresses {

    private final Collection<HandlerMapping> mappings;

    Addresses(Collection<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** What it is → its path. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("Web chat", "/chat");
        shown.put("Coach desk", "/desk");
        shown.put("Staff API", "/api/openapi");
        shown.values().removeIf(path -> mappings.stream().noneMatch(mapping -> serves(mapping, path)));
        shown.put("Health", "/actuator/health");
        return shown;
    }

    private static boolean serves(HandlerMapping mapping, String path) {
        if (mapping instanceof AbstractUrlHandlerMapping urls) {
            return urls.getHandlerMap().containsKey(path);
        }
        return mapping instanceof RequestMappingInfoHandlerMapping methods
                && methods.getHandlerMethods().keySet().stream().anyMatch(info -> matches(info, path));
    }

    private static boolean matches(RequestMappingInfo info, String path) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        return patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }
}
