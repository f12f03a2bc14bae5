package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.turns.CommitScript.Result;
import se.navigatorbot.bot.turns.CommitScript.Result.Kind;

/**
 * Commits until it is known whether the commit stands. While the lease is ours, an entry that is suddenly gone was
 * removed by our own commit whose answer was lost.
 */
final class Committing {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final CommitScript script;
    private final Changes changes;
    private final Leases leases;

    Committing(CommitScript script, Changes changes, Leases leases) {
        this.script = script;
        this.changes = changes;
        this.leases = leases;
    }

    Result commit(Changes.Prepared prepared) {
        String participant = prepared.entry().participant();
        Partition partition = Partition.of(participant);
        boolean doubtful = false;
        List<byte[]> args = null;
        while (true) {
            String token = leases.token(partition);
            if (token == null) {
                return new Result(Kind.LEASE, List.of());
            }
            args = args == null ? changes.args(token, prepared) : args;
            try {
                Result result = answered(script.run(participant, args, changes.asked(prepared)));
                return doubtful && result.kind() == Kind.DONE ? new Result(Kind.OK, List.of()) : result;
            } catch (RedisAwayException e) {
                doubtful = true;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static Result answered(CompletableFuture<Result> result) {
        try {
            return result.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new RedisAwayException("no answer to a commit", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisAwayException("interrupted", e);
        }
    }
}
