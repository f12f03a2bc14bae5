package se.navigatorbot.bot.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;

/** How a channel says it is. One that is switched off is as it should be. */
record OneChannelHealth(Channel channel) implements HealthIndicator {

    @Override
    public Health health() {
        ChannelHealth told = channel.health();
        Status status = told.state() == ChannelHealth.State.DOWN ? Status.DOWN : Status.UP;
        return Health.status(status)
                .withDetail("state", told.state().name())
                .withDetail("detail", told.detail())
                .build();
    }
}
