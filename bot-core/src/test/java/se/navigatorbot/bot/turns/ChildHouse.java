package se.navigatorbot.bot.turns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.RedisAddress;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.OutboundMessage;

/**
 * A house in a process of its own, which can be frozen as a whole. It is slow: it thinks for a while, and each message
 * takes a while to leave. What it does it tells in lines: {@code ready}, {@code thinks}, {@code leaves}, {@code sent},
 * {@code abandoned}.
 */
final class ChildHouse implements AutoCloseable {

    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ChildHouse(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "child");
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns when it works. */
    static ChildHouse start(RedisServer server, boolean alone) {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                ChildHouse.class.getName(),
                "" + server.address().port(),
                RedisServer.key(),
                "" + alone);
        try {
            ChildHouse child = new ChildHouse(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
            child.await("ready");
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for that line; others before it are passed over. */
    void await(String wanted) {
        String line = next();
        while (!wanted.equals(line)) {
            if (line == null) {
                throw new AssertionError("the child never said " + wanted);
            }
            line = next();
        }
    }

    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private @Nullable String next() {
        try {
            return lines.poll(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("gone");
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * @param args port of Redis, key of the store, whether it is alone
     */
    public static void main(String[] args) throws InterruptedException {
        JedisRedis redis = new JedisRedis(RedisAddress.loopback(Integer.parseInt(args[0]), null));
        House.Plan plan = new House.Plan().answering(ChildHouse::think);
        plan.alone = Boolean.parseBoolean(args[2]);
        plan.leases = FrozenProcessTest.SHORT;
        plan.channel = new Slow();
        plan.open(redis, RedisServer.documents(args[1]));
        say("ready");
        new CountDownLatch(1).await();
    }

    private static Reply think(Turn turn) {
        if (turn.text().equals("tänk")) {
            say("thinks");
            LockSupport.parkNanos(SLOW_NANOS);
        }
        return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }

    private static final class Slow implements Channel {

        @Override
        public ChannelKind kind() {
            return ChannelKind.SMS;
        }

        @Override
        public Delivery send(OutboundMessage message, StillWanted stillWanted) {
            say("leaves");
            LockSupport.parkNanos(SLOW_NANOS);
            boolean wanted = stillWanted.surely();
            say(wanted ? "sent" : "abandoned");
            return wanted ? Delivery.accepted("SM1") : Delivery.tryLater(java.time.Duration.ZERO, false, "abandoned");
        }

        @Override
        public int parts(OutboundMessage message) {
            return 1;
        }

        @Override
        public ChannelHealth health() {
            return ChannelHealth.up("slow");
        }
    }
}
