package se.navigatorbot.bot.staff.entry;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import se.navigatorbot.bot.staff.ShownPeople;
import tools.jackson.databind.json.JsonMapper;

/** Has whoever an answer of the staff API names written in the audit log, before it leaves. */
@ControllerAdvice
public final class ShownInAnswers implements ResponseBodyAdvice<Object> {

    private final ShownPeople shown;
    private final JsonMapper json;

    ShownInAnswers(ShownPeople shown, JsonMapper json) {
        this.shown = shown;
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Object reader = request instanceof ServletServerHttpRequest servlet
                ? servlet.getServletRequest().getAttribute(ShownPeople.READER)
                : null;
        if (body != null && reader != null) {
            shown.in(reader, text(body, type));
        }
        return body;
    }

    private String text(Object body, MediaType type) {
        if (body instanceof byte[] bytes) {
            return type.getType().equals("text") ? new String(bytes, StandardCharsets.UTF_8) : "";
        }
        return body instanceof String words ? words : json.writeValueAsString(body);
    }
}
