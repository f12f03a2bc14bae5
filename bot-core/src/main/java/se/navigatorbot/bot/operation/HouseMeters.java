package se.navigatorbot.bot.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;

/** Figures on the store and the channels. Labels name a kind of channel at most. */
final class HouseMeters implements MeterBinder {

    private final JedisRedis redis;
    private final ObjectProvider<Channel> channels;

    HouseMeters(JedisRedis redis, ObjectProvider<Channel> channels) {
        this.redis = redis;
        this.channels = channels;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("navigator.store.away", redis, store -> store.away() ? 1 : 0)
                .description("1 while Redis does not answer")
                .register(registry);
        Gauge.builder("navigator.store.waiting", redis, JedisRedis::waiting)
                .description("changes waiting to be sent to Redis")
                .register(registry);
        channels.forEach(channel -> Gauge.builder("navigator.channel.state", channel, HouseMeters::state)
                .description("0 up, 1 degraded, 2 down, 3 off")
                .tag("channel", channel.kind().name().toLowerCase(Locale.ROOT))
                .register(registry));
        channels.forEach(channel -> channel.accounts()
                .keySet()
                .forEach(account -> Gauge.builder("navigator.account.state", channel, c -> state(c, account))
                        .description("0 up, 1 degraded, 2 down, 3 off")
                        .tag("account", account)
                        .register(registry)));
    }

    private static double state(Channel channel, String account) {
        ChannelHealth health = channel.accounts().get(account);
        return health == null ? Double.NaN : health.state().ordinal();
    }

    private static double state(Channel channel) {
        State state = channel.health().state();
        return state.ordinal();
    }
}
