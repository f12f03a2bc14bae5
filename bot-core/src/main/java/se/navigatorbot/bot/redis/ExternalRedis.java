package se.navigatorbot.bot.redis;

/** A Redis that somebody else looks after. */
record ExternalRedis(RedisAddress address) implements StoreServer {

    @Override
    public boolean embedded() {
        return false;
    }
}
