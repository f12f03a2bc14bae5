package se.navigatorbot.bot.redis;

import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** What an error answer of Redis means for the house. */
enum Refusal {
    /** The script must be loaded again. */
    FORGOTTEN,
    /** Redis is there and cannot: full, loading, a replica, its disk broken, busy. */
    CANNOT,
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
            case "OOM",
                    "MISCONF",
                    "LOADING",
                    "READONLY",
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
        if (of(e) == CANNOT) {
            return new RedisAwayException("Redis cannot run " + what + ": " + code(e), e);
        }
        return new IllegalStateException(what + " failed: " + code(e), e);
    }

    private static String code(JedisDataException e) {
        String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return text.length() <= 160 ? text : text.substring(0, 160);
    }
}
