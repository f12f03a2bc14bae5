package se.navigatorbot.channels.door;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the door before all filters, and opens it when every webhook is there. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {

    @Bean
    FilterRegistrationBean<ProviderDoor> providerDoor() {
        FilterRegistrationBean<ProviderDoor> door = new FilterRegistrationBean<>(new ProviderDoor());
        door.addUrlPatterns("/channels/*");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }

    @Bean
    SmartInitializingSingleton opensProviderDoor(
            FilterRegistrationBean<ProviderDoor> providerDoor, ObjectProvider<Webhook> webhooks) {
        ProviderDoor door = Objects.requireNonNull(providerDoor.getFilter());
        return () -> door.open(webhooks.orderedStream().toList());
    }
}
