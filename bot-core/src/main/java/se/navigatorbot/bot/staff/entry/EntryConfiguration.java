package se.navigatorbot.bot.staff.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Callers;
import tools.jackson.databind.json.JsonMapper;

/** The chains, the gate and the wording of refusals. */
@Configuration(proxyBeanMethods = false)
@Import({SecurityChains.class, ApiProblems.class})
public class EntryConfiguration {

    @Bean
    WebMvcConfigurer rightsGate(Callers callers, AuditLog audit, JsonMapper json) {
        RightsGate gate = new RightsGate(callers, audit, new ProblemWriter(json));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate)
                        .addPathPatterns("/api/**")
                        .excludePathPatterns("/api/openapi", "/api/openapi/**", "/api/openapi.yaml");
            }
        };
    }
}
