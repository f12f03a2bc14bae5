package se.navigatorbot.bot.redis;

import redis.clients.jedis.exceptions.JedisRedirectionException;

/** What becomes of a call that has come to the wrong server, and of one that is gone. */
interface Redirects {

    /** For a store on one server, which sends nobody elsewhere. */
    Redirects NONE = new One(false);

    /** For one server that another may take the place of. */
    Redirects WATCHED = new One(true);

    /** For one who finds the way itself. */
    Redirects AS_FAULT = new Redirects() {
        @Override
        public void redirected(Call call, JedisRedirectionException elsewhere) {
            call.answer().completeExceptionally(elsewhere);
        }

        @Override
        public void lost() {
            // Whoever reads sees it.
        }

        @Override
        public boolean leavesReplicas() {
            return false;
        }
    };

    /** The call has not run there; must return at once. */
    void redirected(Call call, JedisRedirectionException elsewhere);

    /** A server is gone; must return at once. */
    void lost();

    /** Whether a server that has become a replica is left for the one that has taken its place. */
    boolean leavesReplicas();

    /**
     * @param leavesReplicas as {@link Redirects#leavesReplicas()}
     */
    record One(boolean leavesReplicas) implements Redirects {

        @Override
        public void redirected(Call call, JedisRedirectionException elsewhere) {
            call.away("the store is part of a cluster: set navigator.redis.cluster-nodes", elsewhere);
        }

        @Override
        public void lost() {
            // There is nobody else to ask.
        }
    }
}
