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
        Health.Builder health =
                Health.status(status).withDetail("state", told.state().name()).withDetail("detail", told.detail());
        channel.accounts()
                .forEach(
                        (account, how) -> health.withDetail(account, how.state().name() + ", " + how.detail()));
        return health.build();
    }
}
