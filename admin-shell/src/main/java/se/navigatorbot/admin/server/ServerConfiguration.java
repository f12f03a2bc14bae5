package se.navigatorbot.admin.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The way to the server. */
@Configuration(proxyBeanMethods = false)
public class ServerConfiguration {

    @Bean
    Sessions sessions(Environment environment) {
        return new Sessions(environment);
    }

    @Bean
    Server server(Sessions sessions) {
        return new Server(sessions);
    }

    @Bean
    Names names(Server server) {
        return new Names(server);
    }

    @Bean
    Centres centres(Server server) {
        return new Centres(server);
    }
}
