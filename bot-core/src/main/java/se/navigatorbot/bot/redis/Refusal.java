package se.navigatorbot.bot.redis;

import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** What an error answer of Redis means for the house. */
enum Refusal {
    /** The script must be loaded again. */
    FORGOTTEN,
    /** Redis is there and cannot: full, loading, its disk broken, busy. */
    CANNOT,
    /** It has become a replica; somebody else takes changes. */
    REPLICA,
    /** The script or the command is wrong. */
    FAULT;

    static Refusal of(JedisDataException e) {
        if (e instanceof JedisNoScriptException) {
            return FORGOTTEN;
        }
        String text = String.valueOf(e.getMessage());
        int end = text.indexOf(' ');
        return switch (end < 0 ? text : text.substring(0, end)) {
            case "NOSCRIPT" -> FORGOTTEN;
            case "READONLY" -> REPLICA;
            case "OOM",
                    "MISCONF",
                    "LOADING",
                    "BUSY",
                    "MASTERDOWN",
                    "NOREPLICAS",
                    "CLUSTERDOWN",
                    "TRYAGAIN",
                    "NOAUTH",
                    "WRONGPASS" -> CANNOT;
            default -> FAULT;
        };
    }

    /** The exception that callers of the store see. */
    static RuntimeException asFault(String what, JedisDataException e) {
        if (of(e) == CANNOT || of(e) == REPLICA) {
            return new RedisAwayException("Redis cannot run " + what + ": " + code(e), e);
        }
        return new IllegalStateException(what + " failed: " + code(e), e);
    }

    private static String code(JedisDataException e) {
        String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return text.length() <= 160 ? text : text.substring(0, 160);
    }
}
