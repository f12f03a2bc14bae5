package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The one thread that changes the store. It sends all that waits in one pipeline, so that many changes share one write
 * to disk. When Redis is lost it fails what was under way, refuses newcomers at once, and tries again until Redis
 * answers.
 */
final class Writer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Writer.class);
    private static final int BATCH = 512;
    private static final int LONGEST_LINE = 8192;
    private static final Call FAREWELL = new Call(new Script("farewell", "", ""), List.of(), List.of());
    private static final int LONGEST_PAUSE_MILLIS = 500;
    private static final long RECOGNISE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Wire wire;
    private final Trouble trouble;
    private final int patienceMillis;
    private final LinkedBlockingQueue<Call> waiting = new LinkedBlockingQueue<>();
    private final Object room = new Object();
    private final ScriptShelf shelf;
    private final Redirects redirects;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean away;
    private @Nullable Connection connection;
    private int pauseMillis = 10;
    private long recognisedAt;

    /**
     * @param redirects gets calls that came to the wrong server
     * @param waitReplicas how many replicas must have a change before it counts
     */
    Writer(Wire wire, Trouble trouble, int patienceMillis, String name, Redirects redirects, int waitReplicas) {
        this.redirects = redirects;
        this.shelf = new ScriptShelf(redirects, waitReplicas);
        this.wire = wire;
        this.trouble = trouble;
        this.patienceMillis = patienceMillis;
        this.thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Puts a call in line; blocks for a while when the line is full, except on the writer's own thread. */
    void put(Call call) {
        if (away || closed.get()) {
            call.away("Redis is away", null);
            return;
        }
        if (!hasRoom()) {
            call.away("too many changes wait for Redis", null);
            return;
        }
        waiting.add(call);
        if (away || closed.get()) {
            failWaiting("Redis is away", null);
        }
    }

    /** As {@link #put}, however many are in line. */
    void putAtOnce(Call call) {
        waiting.add(call);
        if (away || closed.get()) {
            failWaiting("Redis is away", null);
        }
    }

    /** Whether calls are refused since Redis does not answer. */
    boolean away() {
        return away;
    }

    /** How many calls are in line. */
    int waiting() {
        return waiting.size();
    }

    /** The writer itself must never wait for the writer, so its own calls may make the line a little longer. */
    private boolean hasRoom() {
        return waiting.size() < LONGEST_LINE || Thread.currentThread() == thread || roomInTime();
    }

    private boolean roomInTime() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        try {
            synchronized (room) {
                while (waiting.size() >= LONGEST_LINE) {
                    long left = end - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    TimeUnit.NANOSECONDS.timedWait(room, left);
                }
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work() {
        List<Call> batch = new ArrayList<>(BATCH);
        while (!closed.get() || !waiting.isEmpty()) {
            try {
                Connection open = connected();
                if (open != null) {
                    next(batch);
                    send(open, batch);
                }
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException e) {
                log.error(
                        "The writer met an unexpected fault: {} {}",
                        e.getClass().getName(),
                        where(e));
                lost(batch, e);
            } finally {
                batch.clear();
            }
        }
        failWaiting("the store is closed", null);
        drop();
    }

    /** Without the message, which may quote what was to be written. */
    private static List<StackTraceElement> where(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace()).limit(6).toList();
    }

    private @Nullable Connection connected() throws InterruptedException {
        if (connection != null) {
            return connection;
        }
        try {
            Connection fresh = wire.openForWriting();
            connection = fresh;
            shelf.onto(fresh);
            recognisedAt = System.nanoTime();
            trouble.isOver();
            away = false;
            pauseMillis = 10;
            return fresh;
        } catch (JedisException e) {
            lost(List.of(), e);
            Thread.sleep(pauseMillis);
            pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
            return null;
        }
    }

    /** Everything that waits; nothing after a second of silence. */
    private void next(List<Call> batch) throws InterruptedException {
        Call first = waiting.poll(1, TimeUnit.SECONDS);
        if (first != null) {
            batch.add(first);
            boolean full = waiting.size() >= LONGEST_LINE;
            waiting.drainTo(batch, BATCH - 1);
            batch.remove(FAREWELL);
            if (full) {
                tellOfRoom();
            }
        }
    }

    private void tellOfRoom() {
        synchronized (room) {
            room.notifyAll();
        }
    }

    private void send(Connection open, List<Call> batch) {
        try {
            if (batch.isEmpty()) {
                Wire.ask(open, Command.PING);
            } else {
                recognise(open);
                shelf.run(open, batch);
                tellTrouble();
                if (shelf.stale() && redirects.leavesReplicas()) {
                    lost(List.of(), new JedisConnectionException("it has become a replica", shelf.cannot()));
                }
            }
        } catch (JedisException e) {
            lost(batch, e);
        }
    }

    /** Somebody may have emptied it under our hands. */
    private void recognise(Connection open) {
        if (System.nanoTime() - recognisedAt > RECOGNISE_NANOS) {
            wire.recognise(open);
            recognisedAt = System.nanoTime();
        }
    }

    private void tellTrouble() {
        JedisDataException cannot = shelf.cannot();
        if (cannot == null) {
            trouble.isOver();
        } else {
            trouble.is(Trouble.of(cannot));
        }
    }

    /** Those that waited fail in their order before newcomers are refused, so that nobody is overtaken elsewhere. */
    private void lost(List<Call> underWay, RuntimeException why) {
        trouble.is(Trouble.of(why));
        redirects.lost();
        drop();
        for (Call call : underWay) {
            call.away("Redis went away; whether " + call.script() + " ran is not known", why);
        }
        failWaiting("Redis is away", why);
        away = true;
        failWaiting("Redis is away", why);
    }

    private void failWaiting(String why, @Nullable Throwable cause) {
        List<Call> left = new ArrayList<>();
        waiting.drainTo(left);
        tellOfRoom();
        left.forEach(call -> call.away(why, cause));
    }

    private void drop() {
        if (connection != null) {
            Wire.discard(connection);
            connection = null;
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            waiting.add(FAREWELL);
            try {
                thread.join(TimeUnit.SECONDS.toMillis(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
