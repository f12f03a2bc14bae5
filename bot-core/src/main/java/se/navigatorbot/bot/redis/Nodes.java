package se.navigatorbot.bot.redis;

import java.util.Collection;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** The servers of the store. */
interface Nodes extends AutoCloseable {

    /** The one that has the key, as far as is known. */
    Node of(String key);

    Collection<Node> all();

    /** The one that a reader was sent to; what is known is corrected. */
    Node of(JedisRedirectionException elsewhere);

    @Override
    void close();

    /** One server. */
    static Nodes one(Node node) {
        return new Nodes() {
            @Override
            public Node of(String key) {
                return node;
            }

            @Override
            public Collection<Node> all() {
                return java.util.List.of(node);
            }

            @Override
            public Node of(JedisRedirectionException elsewhere) {
                throw elsewhere;
            }

            @Override
            public void close() {
                node.close();
            }
        };
    }
}
