package se.navigatorbot.channels.webchat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.Reception;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web chat as a channel of the house. Needs a {@link Reception}, {@link Conversations} and an
 * {@link InstantSource}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebChatProperties.class)
public class WebChatConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    @Bean
    OpenStreams webChatStreams(Conversations conversations, WebChatProperties settings) {
        return new OpenStreams(conversations, settings.mostStreams(), HEARTBEAT);
    }

    @Bean
    Channel webChatChannel(OpenStreams streams) {
        return new WebChatSender(streams);
    }

    @Bean
    ChatApi webChatApi(
            Reception reception,
            Conversations conversations,
            OpenStreams streams,
            InstantSource clock,
            JsonMapper json) {
        return new ChatApi(reception, conversations, streams, clock, json);
    }

    /** The page itself, and its files asked for anew after each update. */
    @Bean
    WebMvcConfigurer webChatPage() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/chat").setViewName("forward:/chat/index.html");
                registry.addRedirectViewController("/chat/", "/chat").setContextRelative(true);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/chat/*")
                        .addResourceLocations("classpath:/static/chat/")
                        // Every build gives its files the same date, so a date would hide a new version.
                        .setUseLastModified(false)
                        .setEtagGenerator(WebChatConfiguration::fingerprint)
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }

    private static @Nullable String fingerprint(Resource file) {
        try {
            return "\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
        } catch (IOException e) {
            return null;
        }
    }

    @Bean
    FilterRegistrationBean<PageHeaders> webChatHeaders(WebChatProperties settings) {
        FilterRegistrationBean<PageHeaders> filter =
                new FilterRegistrationBean<>(new PageHeaders(settings.allowedOrigins()));
        filter.addUrlPatterns("/chat", "/chat/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    /** In front of everything, since a browser's question comes without a token. */
    @Bean
    FilterRegistrationBean<CorsFilter> webChatOrigins(WebChatProperties settings) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.allowedOrigins());
        rules.setAllowedMethods(List.of("GET", "POST"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/chat/api/**", rules);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
        // With nobody else allowed a browser needs no permission, and a proxy that hides our name does no harm.
        filter.setEnabled(!settings.allowedOrigins().isEmpty());
        filter.addUrlPatterns("/chat/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return filter;
    }
}
