package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The scripts met so far, and the sending of a batch of calls. A script is loaded when first met, on each new
 * connection, and again when Redis has forgotten it.
 */
final class ScriptShelf {

    private static final byte[] LOAD = Call.bytes("LOAD");

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
            connection.sendCommand(Command.EVALSHA, call.wired(sha(call.script())));
        }
        List<Call> forgotten = new ArrayList<>(0);
        for (int i = 0; i < calls.size(); i++) {
            read(connection, i == 0, calls.get(i), forgotten);
        }
        return forgotten;
    }

    private void read(Connection connection, boolean first, Call call, List<Call> forgotten) {
        try {
            call.answer().complete(first ? connection.getOne() : connection.getUnflushedObject());
        } catch (JedisDataException e) {
            if (Refusal.of(e) == Refusal.FORGOTTEN) {
                forgotten.add(call);
            } else {
                cannot = Refusal.of(e) == Refusal.CANNOT ? e : cannot;
                call.answer()
                        .completeExceptionally(Refusal.asFault(call.script().toString(), e));
            }
        }
    }

    private byte[] sha(Script script) {
        return shas.computeIfAbsent(script, met -> Call.bytes(met.sha()));
    }
}
