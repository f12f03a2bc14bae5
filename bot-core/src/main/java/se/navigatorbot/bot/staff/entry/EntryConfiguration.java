package se.navigatorbot.bot.staff.entry;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import tools.jackson.databind.json.JsonMapper;

/** The chains, the gate and the wording of refusals. */
@Configuration(proxyBeanMethods = false)
@Import({SecurityChains.class, ApiProblems.class, ShownInAnswers.class})
public class EntryConfiguration {

    /** JSON and plain text; else Spring would offer every format that some library brings, and make it at every start. */
    @Bean
    ServerHttpMessageConvertersCustomizer jsonAlone() {
        return converters -> converters
                .disableDefaults()
                .addCustomConverter(new ByteArrayHttpMessageConverter())
                .addCustomConverter(new ResourceHttpMessageConverter());
    }

    /** The same gate before pages, with refusals worded as these do it. */
    public static HandlerInterceptor gate(Callers callers, AuditLog audit, CarriedReason carried, Refusing refusing) {
        return new RightsGate(callers, audit, carried, refusing);
    }

    @Bean
    WebMvcConfigurer rightsGate(Callers callers, AuditLog audit, CarriedReason carried, JsonMapper json) {
        ProblemWriter problems = new ProblemWriter(json);
        RightsGate gate = new RightsGate(
                callers, audit, carried, (request, response, problem) -> problems.write(response, problem));
        return new WebMvcConfigurer() {
            /** What a call holds is looked at by the call itself, not by annotations. */
            @Override
            public Validator getValidator() {
                return new NothingValidated();
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate)
                        .addPathPatterns("/api/**")
                        .excludePathPatterns("/api/openapi", "/api/openapi/**", "/api/openapi.yaml");
            }
        };
    }

    private static final class NothingValidated implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {}
    }
}
