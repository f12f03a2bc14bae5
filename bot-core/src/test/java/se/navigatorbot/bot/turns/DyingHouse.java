package se.navigatorbot.bot.turns;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.RedisAddress;
import se.navigatorbot.bot.redis.RedisServer;

/** A house in a process of its own that ends at once, with all that is in it, over the word {@code gift}. */
final class DyingHouse {

    private DyingHouse() {}

    static Process start(RedisServer server) throws IOException {
        return new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingHouse.class.getName(),
                        "" + server.address().port(),
                        RedisServer.key()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * @param args port of Redis, key of the store
     */
    public static void main(String[] args) throws InterruptedException {
        JedisRedis redis = new JedisRedis(RedisAddress.loopback(Integer.parseInt(args[0]), null));
        new House.Plan().answering(DyingHouse::answer).open(redis, RedisServer.documents(args[1]));
        new CountDownLatch(1).await();
    }

    private static Reply answer(Turn turn) {
        if (turn.text().equals("gift")) {
            Runtime.getRuntime().halt(137);
        }
        return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
    }
}
