package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import redis.clients.jedis.util.SafeEncoder;

/**
 * The scripts met so far, and the sending of a batch of calls. A script is loaded when first met, on each new
 * connection, and again when Redis has forgotten it.
 */
final class ScriptShelf {

    private static final byte[] LOAD = Call.bytes("LOAD");
    private static final ProtocolCommand WAIT = () -> SafeEncoder.encode("WAIT");
    private static final byte[] WAIT_MILLIS = Call.bytes("1000");

    private final Redirects redirects;
    private final int waitReplicas;
    private boolean stale;

    /**
     * @param redirects gets calls that came to the wrong server
     * @param waitReplicas how many replicas must have a change before it counts
     */
    ScriptShelf(Redirects redirects, int waitReplicas) {
        this.redirects = redirects;
        this.waitReplicas = waitReplicas;
    }

    /** Whether the server has said that it is a replica now. */
    boolean stale() {
        return stale;
    }

    /** By identity, since a script is loaded once and kept: comparing its text each time would cost more than the call. */
    private final Map<Script, byte[]> shas = new IdentityHashMap<>();

    private @Nullable JedisDataException cannot;

    /** What Redis said in the last {@link #run} when it was there and could not; null when it could. */
    @Nullable
    JedisDataException cannot() {
        return cannot;
    }

    /** Loads all scripts met so far. */
    void onto(Connection connection) {
        stale = false;
        for (Script script : shas.keySet()) {
            Wire.ask(connection, Command.SCRIPT, LOAD, Call.bytes(script.source()));
        }
    }

    /**
     * Sends the calls in one pipeline and completes each when its answer is read.
     *
     * @throws JedisConnectionException when the connection is lost; those not answered are left as they are
     */
    void run(Connection connection, List<Call> calls) {
        cannot = null;
        List<Call> forgotten = send(connection, calls);
        if (!forgotten.isEmpty()) {
            onto(connection);
            send(connection, forgotten).forEach(call -> call.away(call.script() + " would not stay loaded", null));
        }
    }

    private List<Call> send(Connection connection, List<Call> calls) {
        for (Call call : calls) {
            if (call.asking()) {
                connection.sendCommand(Command.ASKING);
            }
            connection.sendCommand(Command.EVALSHA, call.wired(sha(call.script())));
        }
        return waitReplicas == 0 ? read(connection, calls) : readAndWait(connection, calls);
    }

    private List<Call> read(Connection connection, List<Call> calls) {
        List<Call> forgotten = new ArrayList<>(0);
        boolean first = true;
        for (Call call : calls) {
            if (call.asking()) {
                next(connection, first);
                first = false;
            }
            read(connection, first, call, forgotten);
            first = false;
        }
        return forgotten;
    }

    /** Nobody has an answer before enough replicas have what it is about. */
    private List<Call> readAndWait(Connection connection, List<Call> calls) {
        connection.sendCommand(WAIT, Call.bytes("" + waitReplicas), WAIT_MILLIS);
        List<Call> held = new ArrayList<>(calls.size());
        calls.forEach(call -> held.add(call.held()));
        List<Call> notRun = read(connection, held);
        boolean enough = (Long) connection.getUnflushedObject() >= waitReplicas;
        List<Call> forgotten = new ArrayList<>(0);
        for (int i = 0; i < calls.size(); i++) {
            if (notRun.contains(held.get(i))) {
                forgotten.add(calls.get(i));
            } else {
                settle(calls.get(i), held.get(i), enough);
            }
        }
        return forgotten;
    }

    /** One that was sent elsewhere is answered from there. */
    private static void settle(Call call, Call held, boolean enough) {
        boolean here = held.answer().isDone() && !held.answer().isCompletedExceptionally();
        if (enough || !here) {
            held.answer().whenComplete((answer, failure) -> {
                if (failure == null) {
                    call.answer().complete(answer);
                } else {
                    call.answer().completeExceptionally(failure);
                }
            });
        } else {
            call.away("too few replicas have what " + call.script() + " changed", null);
        }
    }

    private static Object next(Connection connection, boolean first) {
        return first ? connection.getOne() : connection.getUnflushedObject();
    }

    private void read(Connection connection, boolean first, Call call, List<Call> forgotten) {
        try {
            call.answer().complete(next(connection, first));
        } catch (JedisRedirectionException e) {
            redirects.redirected(call, e);
        } catch (JedisDataException e) {
            Refusal refusal = Refusal.of(e);
            stale |= refusal == Refusal.REPLICA;
            if (refusal == Refusal.FORGOTTEN) {
                forgotten.add(call);
            } else {
                cannot = refusal == Refusal.CANNOT || refusal == Refusal.REPLICA ? e : cannot;
                call.answer()
                        .completeExceptionally(Refusal.asFault(call.script().toString(), e));
            }
        }
    }

    private byte[] sha(Script script) {
        return shas.computeIfAbsent(script, met -> Call.bytes(met.sha()));
    }
}
